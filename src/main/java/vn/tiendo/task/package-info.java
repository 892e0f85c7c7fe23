/** What must be done, by whom, by when; what was reported, accepted, moved or cancelled; and where that leaves it. */
package vn.tiendo.task;
