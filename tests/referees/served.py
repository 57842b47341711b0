"""Asks a web form on this machine for its annex, once it answers.

    served.py PORT COORDINATOR'S_LINK FOLDER

writes FOLDER/annex.pdf and FOLDER/annex.csv. The link is that of a proxy in front of it, whose name every request has.
"""

import sys
import time
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit


def ask(port, link, file):
    link = urlsplit(link)
    address = f"http://127.0.0.1:{port}{link.path}/annex/{file}"
    request = urllib.request.Request(address, headers={"Host": link.netloc})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.read()


def main(port, link, folder):
    end = time.monotonic() + 30
    while True:
        try:
            csv = ask(port, link, "annex.csv")
            break
        except (ConnectionError, urllib.error.URLError) as error:
            if isinstance(error, urllib.error.HTTPError) or time.monotonic() > end:
                raise
            time.sleep(0.1)
    Path(folder, "annex.csv").write_bytes(csv)
    Path(folder, "annex.pdf").write_bytes(ask(port, link, "annex.pdf"))


if __name__ == "__main__":
    main(*sys.argv[1:])
