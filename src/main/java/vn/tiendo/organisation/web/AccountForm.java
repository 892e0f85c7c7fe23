package vn.tiendo.organisation.web;

import java.util.List;
import java.util.Map;
import vn.tiendo.organisation.Account;
import vn.tiendo.organisation.AccountDetails;
import vn.tiendo.organisation.Role;
import vn.tiendo.shared.Language;

/** What stands in an account's form, and what is wrong with it, by field. */
record AccountForm(AccountDetails.Typed typed, Map<String, String> wrong) {

    static final AccountForm EMPTY =
            new AccountForm(new AccountDetails.Typed("", "", "", "", "", "", Language.VI.tag(), false), Map.of());

    static AccountForm of(Account account) {
        return new AccountForm(
                new AccountDetails.Typed(
                        account.username(),
                        account.name().en(),
                        account.name().vi(),
                        account.role().name(),
                        account.organisation() == null
                                ? ""
                                : account.organisation().code(),
                        account.email(),
                        account.language().tag(),
                        account.isHead()),
                Map.of());
    }

    AccountForm refused(Map<String, String> reasons) {
        return new AccountForm(typed, reasons);
    }

    public String wrong(String field) {
        return wrong.get(field);
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }
}
