#!/usr/bin/env bash
# cluster: do the engines that run many things at once make what one run makes? GNU parallel, Snakemake, and Slurm, which this
# script starts on this machine; there, one task is killed in the middle and put into the queue again.
#
# Takes `parallel.sh`, a `Snakefile` and a `letters.slurm` with its `annex.slurm` beside it, which run an application that is
# made up here; without any, those of `examples/cluster`.

source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

the_binary
cluster=$work/cluster
parts=4
partners=32
rm -rf "$cluster"
mkdir -p "$cluster/bin"
ln -s "$LOI" "$cluster/bin/loi"
export PATH=$cluster/bin:$venv/bin:$PATH

(cd "$repository" && env -u SOURCE_DATE_EPOCH cargo run --quiet --locked --example synthetic -- --partners "$partners" "$cluster/made-up")
# A mistake is nobody else's trouble: everything else is made, and the last run fails with it.
echo '{}' >"$cluster/made-up/contributions/mistaken.json"
cp -r "$cluster/made-up" "$cluster/one"
status=0
loi batch "$cluster/one" --split --quiet &>/dev/null || status=$?
if ((status == 1)); then pass; else fail "one run ends with $status"; fi

# same NAME: whether the folder of this name is that of the one run, file by file.
same() {
    local difference
    if difference=$(diff --recursive --brief "$cluster/one" "$cluster/$1" 2>&1); then
        pass
    else
        fail "$1 makes something else than one run" "$difference"
    fi
}

# --- GNU parallel ---------------------------------------------------------------------------------

judge_parallel() {
    debian parallel parallel || cannot_run cluster "parallel cannot be installed"
    local status=0 said
    cp -r "$cluster/made-up" "$cluster/parallel"
    said=$(PARALLEL='--jobs 2 --will-cite' "$1" "$cluster/parallel" "$parts" --split 2>&1) || status=$?
    if ((status == 1)); then pass; else fail "under GNU parallel, the end is $status" "$said"; fi
    same parallel
}

# --- Snakemake ------------------------------------------------------------------------------------

judge_snakemake() {
    python_tools || cannot_run cluster "snakemake cannot be installed"
    local status=0 said
    cp -r "$cluster/made-up" "$cluster/snakemake"
    said=$("$venv/bin/snakemake" --snakefile "$1" --directory "$cluster" --cores 2 --quiet all \
        --config "folder=$cluster/snakemake" "parts=$parts" options=--split 2>&1) || status=$?
    if ((status == 1)); then pass; else fail "under Snakemake, the end is $status" "$said"; fi
    if [[ -e $cluster/parts/1-of-$parts && ! -e $cluster/parts/all ]]; then pass; else fail "Snakemake notes something else" "$said"; fi
    same snakemake
}

# --- Slurm ----------------------------------------------------------------------------------------

slurm=$cluster/slurm

stop_slurm() {
    # The controller last: the node still tells it how its tasks ended.
    local daemon
    for daemon in "${daemons[@]}"; do kill "$daemon" 2>/dev/null || true; done
    rm -rf "$sockets"
}

start_slurm() {
    debian munge munged && debian slurmctld slurmctld && debian slurmd slurmd && debian slurm-client sbatch ||
        cannot_run cluster "Slurm cannot be installed"
    ((EUID == 0)) || cannot_run cluster "slurmd needs the rights of root"
    mkdir -p "$slurm"/{state,spool}
    # A socket has a short path.
    sockets=$(mktemp -d /tmp/loi-referee-XXXXXX)
    chmod 711 "$sockets"
    daemons=()
    trap stop_slurm EXIT
    head -c 1024 /dev/urandom >"$slurm/munge.key"
    chmod 600 "$slurm/munge.key"
    munged --foreground --force --key-file="$slurm/munge.key" --socket="$sockets/munge" --pid-file="$slurm/munged.pid" \
        --log-file="$slurm/munged.log" --seed-file="$slurm/munged.seed" &>"$slurm/munged.out" &
    daemons+=($!)

    local host
    host=$(hostname -s)
    cat >"$slurm/slurm.conf" <<END
ClusterName=referee
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=26817
SlurmdPort=26818
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$sockets/munge,cred_expire=10
StateSaveLocation=$slurm/state
SlurmdSpoolDir=$slurm/spool
SlurmctldPidFile=$slurm/slurmctld.pid
SlurmdPidFile=$slurm/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=2,sched_min_interval=100000
SlurmdParameters=config_overrides
MailProg=/bin/true
KillWait=2
MinJobAge=600
ReturnToService=2
NodeName=$host NodeAddr=127.0.0.1 CPUs=2 RealMemory=4000
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
END
    export SLURM_CONF=$slurm/slurm.conf

    until_so 30 test -S "$sockets/munge" || cannot_run cluster "munged does not start: $(cat "$slurm/munged.out")"
    slurmctld -D -f "$SLURM_CONF" &>"$slurm/slurmctld.out" &
    daemons+=($!)
    slurmd -D -f "$SLURM_CONF" -N "$host" &>"$slurm/slurmd.out" &
    daemons+=($!)
    is_idle() { [[ $(sinfo --noheader --format=%T) == idle ]]; }
    until_so 60 is_idle ||
        cannot_run cluster "Slurm does not start: $(tail -n 5 "$slurm/slurmctld.out" "$slurm/slurmd.out")"
}

# until_so SECONDS COMMAND...: waits until the command succeeds.
until_so() {
    local end=$((SECONDS + $1))
    shift
    until "$@" &>/dev/null; do
        ((SECONDS < end)) || return 1
        sleep 0.1
    done
}

judge_slurm() {
    local job last journal
    start_slurm
    cp -r "$cluster/made-up" "$cluster/slurm-made"
    cd "$slurm"
    job=$(sbatch --parsable --array="1-$parts" "$1" "$cluster/slurm-made" --split)
    last=$(sbatch --parsable --dependency="afterany:$job" "$(dirname "$1")/annex.slurm" "$cluster/slurm-made" --split)
    journal=$cluster/slurm-made/.loi-journal-2-of-$parts
    has_begun() { (($(grep -c . "$journal") >= 2)); }
    until_so 120 has_begun || fail "the second task does not begin" "$(squeue 2>&1)"
    scontrol requeue "${job}_2" || fail "the second task cannot be killed" "$(scontrol show job "$job" 2>&1)"
    has_ended() { [[ $(scontrol show job "$last") == *JobState=FAILED*ExitCode=1:0* ]]; }
    if until_so 300 has_ended; then
        pass
    else
        fail "the array does not end" "$(squeue 2>&1; scontrol show job "$job" 2>&1; tail -n 3 "$slurm"/*.log)"
    fi
    if scontrol show job "${job}_2" | grep -q 'Restarts=1'; then pass; else fail "no task was begun anew"; fi
    if grep -q "$partners unchanged, 1 failed" "$slurm/annex.log"; then
        pass
    else
        fail "the parts did not make all letters" "$(cat "$slurm/annex.log")"
    fi
    same slurm-made
}

# --- all of them ----------------------------------------------------------------------------------

if (($# == 0)); then
    set -- "$repository"/examples/cluster/{parallel.sh,Snakefile,letters.slurm}
fi
for file; do
    case $file in
        */parallel.sh) judge_parallel "$file" ;;
        */Snakefile) judge_snakemake "$file" ;;
        */letters.slurm) judge_slurm "$file" ;;
        *) fail "nobody knows what to do with $file" ;;
    esac
done

verdict cluster
