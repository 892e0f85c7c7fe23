package vn.tiendo.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.Happens;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;

/** What the staff note for themselves stands in no mail. */
@QuarkusTest
@Tag("database")
class NoteInMailTest {

    private static final String MARK = "zzmarkzz";

    private final Given given;
    private final Happens happens;
    private final Chased chased;

    NoteInMailTest(Given given, Happens happens, Chased chased) {
        this.given = given;
        this.happens = happens;
        this.chased = chased;
    }

    @Test
    void isInNoMail() {
        given.emptyDatabase();
        Organisation ministry = given.organisation("MoIT");
        Organisation viettel = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        given.account("staff", Role.STAFF, null);
        given.account("unit", Role.UNIT, ministry);
        given.account("viettel", Role.CONTRACTOR, viettel);
        given.aTask("T-1")
                .ledBy(ministry)
                .withContractor(viettel)
                .dueBy(LocalDate.of(2025, 11, 5))
                .exists();
        happens.reported("T-1", 40, "Half of it");
        As.post("staff", "/api/v1/tasks/T-1/notes", "{\"text\": \"" + MARK + "\"}")
                .then()
                .statusCode(201);
        As.post(
                        "staff",
                        "/api/v1/bulk",
                        "{\"codes\": [\"T-1\"], \"act\": \"REMIND\", \"word\": \"x\", \"dryRun\": false}")
                .then()
                .statusCode(200);
        chased.now();
        assertThat(chased.mails()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(mail -> {
            assertThat(mail.text()).doesNotContain(MARK);
            assertThat(mail.html()).doesNotContain(MARK);
        });
        assertThat(chased.to("viettel").text()).contains("T-1");
    }
}
