package vn.tiendo.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import vn.tiendo.deadline.Ladder;

/** Reads the ladder that the operator set. */
class Ladders {

    @Produces
    @ApplicationScoped
    Ladder ladder(Settings settings) {
        try (Reader csv = Files.newBufferedReader(settings.ladder())) {
            return Ladder.read(csv, settings.ladder().toString());
        } catch (NoSuchFileException e) {
            throw new CannotStart("The ladder of reminders is not at " + settings.ladder()
                    + ". Say where it is (tiendo.ladder), or take config/ladder.csv as it comes with Tiendo.");
        } catch (IOException e) {
            throw new CannotStart("The ladder of reminders cannot be read from " + settings.ladder() + ": " + e);
        } catch (IllegalArgumentException e) {
            throw new CannotStart(e.getMessage());
        }
    }
}
