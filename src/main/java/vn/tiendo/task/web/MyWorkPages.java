package vn.tiendo.task.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.tiendo.organisation.SignedIn;

/** What a contractor or unit owes, the most pressing with its form open: usable with one hand on a phone. */
@Path("/my-work")
@Produces(MediaType.TEXT_HTML)
class MyWorkPages {

    record myWork(MyWork page) implements TemplateInstance {}

    private final MyWorkBuilder pages;
    private final SignedIn signedIn;

    MyWorkPages(MyWorkBuilder pages, SignedIn signedIn) {
        this.pages = pages;
        this.signedIn = signedIn;
    }

    @GET
    @Authenticated
    public TemplateInstance page(@QueryParam("told") String told) {
        return new myWork(pages.page(signedIn.person(), Entered.NOTHING, null, told));
    }
}
