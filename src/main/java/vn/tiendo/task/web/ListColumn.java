package vn.tiendo.task.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import vn.tiendo.shared.Checks;

/** What a list of tasks can show of each beside its number and title. */
enum ListColumn {
    /** Where it stands, and by how many days. */
    STANDING,
    /** The wording of the order, and the last good day in force. */
    DUE,
    /** What was last said about it, or for how long nothing was. */
    WORD,
    /** Who has to deliver. */
    LEAD,
    /** Who helps to deliver. */
    COOPERATING,
    /** Who works on it for pay. */
    CONTRACTORS,
    /** Which document gave it. */
    DIRECTIVE,
    /** The day on which it was ordered. */
    ORDERED,
    /** The last good day that the order came to at first. */
    FIRST_DAY,
    /** What the owner last said, in percent. */
    PERCENT;

    /** What is shown where nothing is asked for. */
    static final List<ListColumn> USUAL = List.of(STANDING, DUE, WORD);

    /**
     * The columns of an address, in the order of this type; none where they are the usual ones. A name that is unknown is refused.
     */
    static List<ListColumn> read(Checks checks, List<String> given) {
        Set<ListColumn> chosen = EnumSet.noneOf(ListColumn.class);
        if (given != null) {
            given.stream()
                    .flatMap(names -> Arrays.stream(names.split(",")))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .map(name -> checks.oneOf("columns", name, ListColumn.class))
                    .filter(Objects::nonNull)
                    .forEach(chosen::add);
        }
        checks.orThrow();
        return chosen.equals(Set.copyOf(USUAL)) ? List.of() : List.copyOf(chosen);
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
