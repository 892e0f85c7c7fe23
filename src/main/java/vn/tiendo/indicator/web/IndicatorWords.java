package vn.tiendo.indicator.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.tiendo.indicator.Course;

/** The words of what is counted towards goals. */
@MessageBundle("indicator")
interface IndicatorWords {

    @Message("Indicators")
    String title();

    @Message("{#if n == 1}1 indicator{#else}{n} indicators{/if}")
    String size(int n);

    @Message("{#if n == 1}1 has reached its target{#else}{n} have reached their target{/if}")
    String reached(int n);

    @Message("{#if n == 1}1 is on the way{#else}{n} are on the way{/if}")
    String onTheWay(int n);

    @Message("{#if n == 1}1 was not reached by its day{#else}{n} were not reached by their day{/if}")
    String missed(int n);

    @Message("{#if n == 1}1 with a target has no figure yet{#else}{n} with a target have no figure yet{/if}")
    String unmeasured(int n);

    @Message("{#if n == 1}1 has no target{#else}{n} have no target{/if}")
    String untargeted(int n);

    @Message("No indicator yet. They come with the directives’ goals; a unit sees those of its own tasks.")
    String empty();

    @Message("Indicator")
    String indicator();

    @Message("Last figure")
    String lastFigure();

    @Message("Target")
    String target();

    @Message("Pace needed")
    String needed();

    @Message("measures task {code}")
    String measures(String code);

    @Message(
            "{#when state}{#is NOT_MEASURED}no figure yet{#is ON_THE_WAY}on the way{#is REACHED}reached{#is MISSED}not reached{/when}")
    String state(Course.State state);

    @Message("{#switch comparison}{#case '≥'}at least{#case '≤'}at most{#else}exactly{/switch} {amount} {unit}")
    String aim(String comparison, String amount, String unit);

    @Message("by {day}")
    String by(String day);

    @Message("no day given")
    String noDay();

    @Message("no target stated")
    String noTarget();

    @Message("not measured yet")
    String notMeasured();

    @Message("{#if qualifier == 'about'}about {#else if qualifier == 'more-than'}more than {/if}")
    String qualified(String qualifier);

    @Message("{#if falling}down by {/if}{amount} {unit} {#if monthly}a month{#else}a week{/if}")
    String rate(String amount, String unit, boolean falling, boolean monthly);

    @Message("percentage points")
    String points();

    @Message("{amount} {unit} on {day}")
    String figureOn(String amount, String unit, String day);

    @Message("{#if days == 0}the day is today{#else if days == 1}1 day left{#else}{days} days left{/if}")
    String daysLeft(long days);

    @Message("{#if days == 1}its day was yesterday{#else}its day was {days} days ago{/if}")
    String daysOver(long days);

    @Message("Over time")
    String overTime();

    @Message("steps: each figure holds until the next one")
    String overTimeHint();

    @Message("Nothing is measured yet: there is no line to draw.")
    String nothingToDraw();

    @Message("How fast")
    String howFast();

    @Message("Lacking")
    String lacking();

    @Message("Pace so far")
    String paceSoFar();

    @Message("At this pace")
    String atThisPace();

    @Message("nothing: reached")
    String nothingNeeded();

    @Message("no day to reach it by")
    String noDayToReach();

    @Message("its day is over")
    String dayOver();

    @Message("a figure is needed first")
    String figureFirst();

    @Message("cannot be computed: one measurement makes no line; it takes two of different days")
    String oneMeasurement();

    @Message("cannot be computed: nothing is measured")
    String noneMeasured();

    @Message("not reached: the figure stands still")
    String standsStill();

    @Message("not reached: the figure moves away from the target")
    String movesAway();

    @Message("not reached within a hundred years")
    String tooFar();

    @Message("reached already")
    String reachedAlready();

    @Message("reached on {day}")
    String reachedOn(String day);

    @Message("should have been reached on {day}: measure again")
    String shouldBeReached(String day);

    @Message("{#if days == 0}just on its day{#else if days == 1}1 day after its day{#else if days > 1}{days} days after its day{#else}before its day{/if}")
    String behind(long days);

    @Message("How this is computed")
    String computed();

    @Message("Pace needed: what lacks to the target, shared evenly over the days from today to its day. What came since the last figure is not known and not counted.")
    String computedNeeded();

    @Message("Pace so far: a straight line from the first measurement to the last one, {first} to {last}; carried on, it tells the day.")
    String computedPace(String first, String last);

    @Message("Pace so far: a straight line from the first measurement to the last one; it takes two.")
    String computedPaceNone();

    @Message("Measurements")
    String measurements();

    @Message("newest first; a correction leaves the earlier figure to be read")
    String measurementsHint();

    @Message("Day")
    String day();

    @Message("Figure")
    String figure();

    @Message("From")
    String from();

    @Message("document, {item}")
    String ofDocument(String item);

    @Message("made up for the demonstration")
    String madeUp();

    @Message("corrected: {figure}")
    String corrected(String figure);

    @Message("corrects {figure} of {day}")
    String corrects(String figure, String day);

    @Message("Correct")
    String correct();

    @Message("Correct {figure} of {day}")
    String correctThis(String figure, String day);

    @Message("Enter a figure")
    String enter();

    @Message("The earlier figure stays to be read, struck through, with who entered it and when.")
    String correctHint();

    @Message("A mistake is corrected by a further figure; nothing is deleted.")
    String enterHint();

    @Message("Figure, in {unit}")
    String figureIn(String unit);

    @Message("Counted on")
    String countedOn();

    @Message("How exact")
    String exactness();

    @Message("exact")
    String exact();

    @Message("about")
    String about();

    @Message("more than")
    String moreThan();

    @Message("Where it comes from")
    String source();

    @Message("Why the earlier figure was wrong")
    String reason();

    @Message("Keep the figure")
    String keep();

    @Message("Back without correcting")
    String back();

    @Message("steps: figures")
    String keyFigures();

    @Message("dashed: pace so far")
    String keyPace();

    @Message("dotted: pace needed")
    String keyNeeded();

    @Message("today")
    String today();
}
