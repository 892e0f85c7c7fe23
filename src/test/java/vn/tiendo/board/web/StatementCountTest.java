package vn.tiendo.board.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.As;
import vn.tiendo.Given;
import vn.tiendo.organisation.Organisation;
import vn.tiendo.organisation.Role;
import vn.tiendo.task.Task;

/** What is asked of the database does not grow with the number of rows shown. */
@QuarkusTest
@Tag("database")
class StatementCountTest {

    private final Given given;
    private final EntityManagerFactory factory;

    StatementCountTest(Given given, EntityManagerFactory factory) {
        this.given = given;
        this.factory = factory;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/tasks?limit=500", "/api/v1/board"})
    void isTheSameForTenTasksAndForThreeHundred(String address) {
        given.emptyDatabase();
        Organisation ministry = given.organisation("MoIT");
        Organisation contractor = given.organisation("Viettel", Organisation.Role.CONTRACTOR);
        given.account("staff", Role.STAFF, ministry);
        given.account("viettel", Role.CONTRACTOR, contractor);
        Task task = given.aTask("T-1")
                .ledBy(ministry)
                .with(given.organisation("MOST"))
                .withContractor(contractor)
                .dueBy(LocalDate.of(2025, 11, 5))
                .exists();
        given.copies(task, 9);
        long few = statements("staff", address);
        long fewOfContractor = statements("viettel", address);
        Task other =
                given.aTask("U-1").ledBy(ministry).withContractor(contractor).exists();
        given.copies(other, 289);
        assertThat(few).isPositive();
        assertThat(statements("staff", address)).isEqualTo(few);
        assertThat(statements("viettel", address)).isEqualTo(fewOfContractor);
        As.user("viettel").get("/api/v1/tasks?limit=500").then().body("items", hasSize(300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/board/days"})
    void isTheSameOnTheBoard(String address) {
        given.emptyDatabase();
        Organisation ministry = given.organisation("MoIT");
        given.account("staff", Role.STAFF, ministry);
        Task task = given.aTask("T-1")
                .ledBy(ministry)
                .orderedOn(LocalDate.of(2025, 6, 2))
                .dueBy(LocalDate.of(2025, 11, 5))
                .exists();
        long few = statements("staff", address);
        given.copies(task, 99);
        assertThat(few).isPositive();
        assertThat(statements("staff", address)).isEqualTo(few);
    }

    private long statements(String username, String address) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        As.user(username).get(address).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }
}
