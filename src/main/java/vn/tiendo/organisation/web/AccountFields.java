package vn.tiendo.organisation.web;

import jakarta.ws.rs.FormParam;
import vn.tiendo.organisation.AccountDetails;

/** The fields of an account's form as they come in a request. */
public class AccountFields {

    @FormParam("username")
    String username;

    @FormParam("nameEn")
    String nameEn;

    @FormParam("nameVi")
    String nameVi;

    @FormParam("role")
    String role;

    @FormParam("organisation")
    String organisation;

    @FormParam("email")
    String email;

    @FormParam("language")
    String language;

    AccountDetails.Typed typed() {
        return new AccountDetails.Typed(username, nameEn, nameVi, role, organisation, email, language);
    }
}
