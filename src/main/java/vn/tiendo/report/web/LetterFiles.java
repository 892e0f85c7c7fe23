package vn.tiendo.report.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import vn.tiendo.organisation.Role;
import vn.tiendo.report.LetterDesk;
import vn.tiendo.report.LetterPaper;
import vn.tiendo.report.LetterPrint;
import vn.tiendo.shared.Language;
import vn.tiendo.shared.Shown;

/** A letter as a file: for printing, and for going on with it in an office program. */
@Path("/letters/{id: \\d{1,18}}/print")
class LetterFiles {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final LetterDesk desk;
    private final LetterPrint print;
    private final Shown shown;

    LetterFiles(LetterDesk desk, LetterPrint print, Shown shown) {
        this.desk = desk;
        this.print = print;
        this.shown = shown;
    }

    @GET
    @Path("/letter.pdf")
    @Produces(PDF)
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response pdf(@PathParam("id") Long id, @QueryParam("in") String in) {
        LetterPaper paper = paper(id, in);
        return file(paper.fileName("pdf"), print.asPdf(paper));
    }

    @GET
    @Path("/letter.docx")
    @Produces(DOCX)
    @RolesAllowed({Role.STAFF_ROLE, Role.ADMIN_ROLE})
    public Response docx(@PathParam("id") Long id, @QueryParam("in") String in) {
        LetterPaper paper = paper(id, in);
        return file(paper.fileName("docx"), print.asText(paper));
    }

    private LetterPaper paper(Long id, String in) {
        return desk.paper(id, in == null || in.isBlank() ? shown.language() : Language.of(in));
    }

    private static Response file(String name, byte[] content) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
