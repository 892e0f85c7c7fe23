/** The source documents that orders come from, their clauses, and what they report as done already. */
package vn.tiendo.directive;
