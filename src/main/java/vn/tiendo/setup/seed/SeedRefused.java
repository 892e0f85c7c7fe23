package vn.tiendo.setup.seed;

import java.util.List;

/** A file could not be loaded, and nothing of it was. The message lists what is wrong, a line each. */
public class SeedRefused extends RuntimeException {

    private static final int SHOWN = 20;

    SeedRefused(String file, List<String> problems) {
        super("Nothing of " + file + " was loaded:\n  "
                + String.join("\n  ", problems.subList(0, Math.min(SHOWN, problems.size())))
                + (problems.size() > SHOWN ? "\n  and " + (problems.size() - SHOWN) + " more" : ""));
    }
}
