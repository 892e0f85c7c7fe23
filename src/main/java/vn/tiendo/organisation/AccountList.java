package vn.tiendo.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.shared.Folded;
import vn.tiendo.shared.Slice;

/** The accounts as an administrator looks for them: by the order of their user names. */
@ApplicationScoped
public class AccountList {

    private static final String ROWS =
            "select new vn.tiendo.organisation.AccountRow(a.username, a.name, a.role, o.name, a.email, a.enabled,"
                    + " (case when a.passwordHash is null then false else true end),"
                    + " (select max(s.begunAt) from SignInSession s where s.account = a))"
                    + " from Account a left join a.organisation o where a.username > :after"
                    + " and ("
                    + Stream.of("a.username", "a.name.en", "a.name.vi", "a.email", "o.name.en", "o.name.vi")
                            .map(text -> Folded.hql(text) + " like :words escape '!'")
                            .collect(Collectors.joining(" or "))
                    + ")";

    private final EntityManager entities;

    AccountList(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param words part of a name, an address or an organisation's name, with marks or without; null for all
     * @param state null for all
     * @param after the user name before the first; null begins at the first
     */
    public Slice<AccountRow> accounts(String words, AccountState state, String after, int limit) {
        List<AccountRow> rows = entities.createQuery(ROWS + condition(state) + " order by a.username", AccountRow.class)
                .setParameter("after", after == null ? "" : after.replace("\0", ""))
                .setParameter("words", Folded.like(words))
                .setMaxResults(limit + 1)
                .getResultList();
        return Slice.cut(rows, limit, AccountRow::username);
    }

    private static String condition(AccountState state) {
        if (state == null) {
            return "";
        }
        return switch (state) {
            case DEACTIVATED -> " and a.enabled = false";
            case INVITED -> " and a.enabled = true and a.passwordHash is null";
            case ACTIVE -> " and a.enabled = true and a.passwordHash is not null";
        };
    }
}
