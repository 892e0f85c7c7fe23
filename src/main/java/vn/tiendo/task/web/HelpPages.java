package vn.tiendo.task.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.tiendo.task.Standing;

/** How standing is worked out, on one page. */
@Path("/help")
@Produces(MediaType.TEXT_HTML)
class HelpPages {

    record help(List<Standing> standings) implements TemplateInstance {}

    @GET
    @Authenticated
    public TemplateInstance page() {
        return new help(List.of(Standing.values()));
    }

    /** The words of the page. */
    @MessageBundle("help")
    interface Words {

        @Message("How standing is worked out")
        String title();

        @Message(
                "Nobody types a standing. It follows from the facts: what was ordered, reported, accepted, moved and cancelled.")
        String lead();

        @Message(
                "{#when standing}{#is NOT_STARTED}Open, in time or without a date, and nobody has reported yet.{#is IN_PROGRESS}Open, in time or without a date, with at least one report.{#is DUE_SOON}Open, and the last good day is today or within the next 7 days.{#is OVERDUE}Open, and the last good day is over.{#is DONE_ON_TIME}Accepted, and done by the last good day in force on the day it was done.{#is DONE_LATE}Accepted, and done after that day.{#is SUSPENDED}At rest by a decision; stands outside the sum until it goes on.{#is CANCELLED}No longer owed, by a decision; stands outside the sum.{/when}")
        String meaning(Standing standing);

        @Message("Assigned = done on time + done late + not done, in time + not done, overdue.")
        String sum();

        @Message("In time includes due soon and tasks without a date.")
        String inTime();

        @Message(
                "Not reporting: open, and no word for longer than the task’s rhythm, which is 7 days for orders and commitments and 30 for plans and targets unless the order says otherwise. Who says that it is done and waits for an answer is not silent. It can stand beside any open standing.")
        String silent();

        @Message("100 percent is the owner’s word that it is done; the task stays open until it is accepted.")
        String claimed();

        @Message(
                "The last good day is the last calendar day in Hanoi on which completion is still in time. “Before” a day means the day before it; a month, quarter or year counts to its last day; week 1 of a month holds the 1st and ends on its Sunday.")
        String days();
    }
}
