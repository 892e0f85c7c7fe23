package vn.tiendo.directive.web;

import java.util.Map;
import vn.tiendo.directive.DirectiveEntry;

/** What was typed about a new directive, and what is wrong with it, by field. */
record EntryForm(DirectiveEntry.Typed typed, Map<String, String> wrong) {

    static final EntryForm EMPTY =
            new EntryForm(new DirectiveEntry.Typed(null, null, null, null, null, null, null, null, null), Map.of());

    /** What is wrong with a field; null when nothing is. */
    public String wrong(String field) {
        return wrong.get(field);
    }
}
