/** What must be said to whom, until it has been: alerts, the one mail a working day, calls to other systems, the outbox. */
package vn.tiendo.alert;
