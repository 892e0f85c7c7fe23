package vn.tiendo.organisation.web;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.tiendo.organisation.Person;
import vn.tiendo.organisation.TokenIssuing;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.RuleBroken;
import vn.tiendo.shared.RuleWords;

/** The form for a new token as it was sent, and what is wrong with each field. */
record TokenForm(
        String organisation, String name, boolean read, boolean report, String lastDay, Map<String, String> wrong) {

    TokenIssuing.Wanted wanted() {
        Set<Person.Grant> grants = EnumSet.noneOf(Person.Grant.class);
        if (read) {
            grants.add(Person.Grant.READ);
        }
        if (report) {
            grants.add(Person.Grant.REPORT);
        }
        return new TokenIssuing.Wanted(organisation, name, grants, lastDay);
    }

    TokenForm refused(RuleBroken broken, Language language) {
        Map<String, String> reasons = new LinkedHashMap<>();
        RuleWords words = language.words(RuleWords.class);
        broken.violations()
                .forEach(v -> reasons.putIfAbsent(v.field(), v.words().apply(words)));
        return new TokenForm(organisation, name, read, report, lastDay, reasons);
    }
}
