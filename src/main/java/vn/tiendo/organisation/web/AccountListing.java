package vn.tiendo.organisation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.tiendo.organisation.AccountRow;
import vn.tiendo.organisation.AccountState;
import vn.tiendo.shared.Slice;

/** A part of the list of accounts, and what was looked for: all states when none is given. */
record AccountListing(Slice<AccountRow> rows, String words, AccountState state, boolean continued) {

    public List<AccountState> states() {
        return List.of(AccountState.values());
    }

    /** Where the same list begins. */
    public String beginning() {
        return "/accounts?words=" + encode(words) + "&state=" + (state == null ? "" : state.name());
    }

    /** Where it goes on. */
    public String continuation() {
        return beginning() + "&after=" + encode(rows.next());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
