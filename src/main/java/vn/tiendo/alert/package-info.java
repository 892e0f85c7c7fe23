/** What must be said to whom, until it has been: alerts, the one mail a working day, the outbox. */
package vn.tiendo.alert;
