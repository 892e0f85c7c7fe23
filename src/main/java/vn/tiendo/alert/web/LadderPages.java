package vn.tiendo.alert.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.deadline.Ladder;
import vn.tiendo.deadline.WorkCalendar;
import vn.tiendo.deadline.WorkCalendar.CalendarDay;
import vn.tiendo.organisation.SignedIn;
import vn.tiendo.shared.Language;

/** Who is told when, and which days are worked: as the operator's files say, with where they are. */
@Path("/ladder")
@Produces(MediaType.TEXT_HTML)
class LadderPages {

    /**
     * @param ladderFile where the rungs stand
     * @param holidayFiles the folder of the days
     */
    record ladder(List<Line> dueDay, List<Line> silence, String ladderFile, List<Year> years, String holidayFiles)
            implements TemplateInstance {}

    /** A rung with its words in the reader's language. */
    record Line(Ladder.Rung rung, String words) {

        public boolean isBefore() {
            return rung.offset() < 0;
        }

        public int days() {
            return Math.abs(rung.offset());
        }
    }

    /** A year of which the days off are known. */
    record Year(int year, List<CalendarDay> days) {

        /** Written without the separators of a number. */
        public String name() {
            return String.valueOf(year);
        }
    }

    private final Ladder ladder;
    private final WorkCalendar calendar;
    private final SignedIn signedIn;
    private final String ladderFile;
    private final String holidayFiles;

    LadderPages(
            Ladder ladder,
            WorkCalendar calendar,
            SignedIn signedIn,
            @ConfigProperty(name = "tiendo.ladder", defaultValue = "config/ladder.csv") String ladderFile,
            @ConfigProperty(name = "tiendo.holidays", defaultValue = "config/holidays") String holidayFiles) {
        this.ladder = ladder;
        this.calendar = calendar;
        this.signedIn = signedIn;
        this.ladderFile = ladderFile;
        this.holidayFiles = holidayFiles;
    }

    @GET
    @Authenticated
    public TemplateInstance page() {
        return new ladder(
                rungs(Ladder.From.DUE_DAY),
                rungs(Ladder.From.SILENCE),
                ladderFile,
                calendar.knownYears().stream()
                        .map(year -> new Year(year, calendar.entries(year)))
                        .toList(),
                holidayFiles);
    }

    private List<Line> rungs(Ladder.From from) {
        boolean vietnamese = signedIn.person().language() == Language.VI;
        return ladder.rungs().stream()
                .filter(rung -> rung.from() == from)
                .map(rung -> new Line(rung, vietnamese ? rung.wordsVi() : rung.wordsEn()))
                .toList();
    }

    /** The words of the page. */
    @MessageBundle("ladder")
    interface Words {

        @Message("Holidays and ladder")
        String title();

        @Message(
                "Who is told of a task, and when. Days are working days; the files are the operator’s, and a change holds from the next start on.")
        String lead();

        @Message("Counted from the last good day")
        String dueDay();

        @Message("Counted from the day a report was owed")
        String silence();

        @Message("When")
        String when();

        @Message("Who is told")
        String who();

        @Message("How")
        String how();

        @Message("Said beside the task")
        String said();

        @Message(
                "{#if days == 0}on the day{#else if days == 1}1 day {#if before}before{#else}after{/if}{#else}{days} days {#if before}before{#else}after{/if}{/if}")
        String at(int days, boolean before);

        @Message("then every {days} days")
        String every(int days);

        @Message(
                "{#when audience}{#is OWNER}the lead unit’s people{#is COOPERATING}cooperating units{#is CONTRACTOR}contractors{#is HEAD}the head of the lead unit{#is STAFF}monitoring staff{#is COMMITTEE}steering committee{/when}")
        String audience(Ladder.Audience audience);

        @Message("{#when channel}{#is URGENT}at once{#is DIGEST}in the mail of the day{/when}")
        String channel(Ladder.Channel channel);

        @Message("Days off and swapped days of {year}")
        String year(String year);

        @Message("Day")
        String day();

        @Message("What it is")
        String name();

        @Message("{#when kind}{#is HOLIDAY}off{#is WORKING}worked{/when}")
        String kind(CalendarDay.Kind kind);

        @Message("Work")
        String work();

        @Message("Source")
        String source();

        @Message("No year has a file yet: weekends count, and what depends on a holiday is provisional.")
        String noYears();

        @Message("from {file}")
        String from(String file);
    }
}
