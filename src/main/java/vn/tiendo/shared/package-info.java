/** The few types that every package needs: two languages, a broken rule, a page of a list. */
package vn.tiendo.shared;
