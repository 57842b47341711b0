import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.processor.reports.enums.JobEndStatus;

/**
 * Holds PDF files against veraPDF's profiles, all of them in one Java machine, whose start costs more than a file does.
 *
 * <p>{@code VeraPdf FLAVOUR[,FLAVOUR] FILE...}, where a flavour is {@code 3a} or {@code ua1}. Each file and flavour gets
 * a line {@code PASS} or {@code FAIL}; a failed rule follows with the first places where it was broken. The exit code
 * is 0 only if every line says PASS, and 2 for wrong arguments.
 */
final class VeraPdf {
    /** Places shown for one rule; the count tells how many there were. */
    private static final int PLACES = 3;

    private static final Comparator<RuleId> BY_CLAUSE =
            Comparator.comparing(RuleId::getClause).thenComparing(RuleId::getTestNumber);

    private static final Map<String, String> PROFILES = Map.of("3a", "PDFA-3A", "ua1", "PDFUA-1");

    public static void main(String[] args) throws Exception {
        if (args.length < 2) {
            System.err.println("usage: VeraPdf FLAVOUR[,FLAVOUR] FILE...");
            System.exit(2);
        }
        // The parser narrates damage through the loggers; what counts of it comes back as a failed rule or an exception.
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        Map<String, ValidationProfile> profiles = new LinkedHashMap<>();
        for (String flavour : args[0].split(",")) {
            profiles.put(flavour, profile(flavour));
        }
        boolean allPass = true;
        for (int i = 1; i < args.length; i++) {
            for (Map.Entry<String, ValidationProfile> profile : profiles.entrySet()) {
                allPass &= judge(args[i], profile.getKey(), profile.getValue());
            }
        }
        System.exit(allPass ? 0 : 1);
    }

    private static ValidationProfile profile(String flavour) throws Exception {
        String name = "/org/verapdf/pdfa/validation/" + PROFILES.get(flavour) + ".xml";
        try (InputStream xml = PDFAValidator.class.getResourceAsStream(name)) {
            if (xml == null) {
                throw new IOException("no profile for the flavour `" + flavour + "`");
            }
            return Profiles.profileFromXml(xml);
        }
    }

    private static boolean judge(String file, String flavour, ValidationProfile profile) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), PDFAFlavour.byFlavourId(flavour));
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(profile, PLACES, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            // A run that was cut short, or that found nothing to look at, has proved nothing.
            boolean pass = result.isCompliant()
                    && result.getJobEndStatus() == JobEndStatus.NORMAL
                    && result.getTotalAssertions() > 0;
            System.out.printf("%s %s %s (%d checks)%n", pass ? "PASS" : "FAIL", flavour, file, result.getTotalAssertions());
            result.getFailedChecks().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(BY_CLAUSE))
                    .forEach(failed -> print(result, failed.getKey(), failed.getValue()));
            return pass;
        } catch (Exception | StackOverflowError broken) {
            System.out.printf("FAIL %s %s%n  cannot be read: %s%n", flavour, file, broken);
            return false;
        }
    }

    private static void print(ValidationResult result, RuleId rule, int count) {
        String description =
                result.getValidationProfile().getRuleByRuleId(rule).getDescription().replaceAll("\\s+", " ");
        System.out.printf("  clause %s test %d, %d times: %s%n", rule.getClause(), rule.getTestNumber(), count, description);
        result.getTestAssertions().stream()
                .filter(assertion -> assertion.getRuleId().equals(rule))
                .limit(PLACES)
                .forEach(VeraPdf::print);
    }

    private static void print(TestAssertion assertion) {
        System.out.printf("    at %s: %s%n", assertion.getLocation().getContext(), assertion.getErrorMessage());
    }
}
