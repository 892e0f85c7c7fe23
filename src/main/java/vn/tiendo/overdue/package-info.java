/** The sweep: looks at all open tasks and says, once each, what newly fell due. */
package vn.tiendo.overdue;
