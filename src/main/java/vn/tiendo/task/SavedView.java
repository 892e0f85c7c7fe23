package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import vn.tiendo.organisation.Account;
import vn.tiendo.shared.NotAudited;

/** A list of tasks that somebody keeps under a name, to come back to it. What is in it is read anew each time. */
@Entity
@NotAudited("it says how somebody looks at tasks, and nothing about a task")
public class SavedView {

    public static final int LONGEST_ADDRESS = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private String name;
    private String address;
    private Instant savedAt;

    protected SavedView() {}

    SavedView(Account account, String name, String address, Instant at) {
        this.account = account;
        this.name = name;
        leadTo(address, at);
    }

    final void leadTo(String address, Instant at) {
        this.address = address;
        this.savedAt = at;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Path and query of the list, of this installation. */
    public String address() {
        return address;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
