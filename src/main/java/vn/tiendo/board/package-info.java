/** Where everything stands: the four-way split, what is overdue, what falls due, who is silent. */
package vn.tiendo.board;
