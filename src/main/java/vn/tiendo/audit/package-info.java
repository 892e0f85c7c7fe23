/** Who changed what, when and from where, and who came in: recorded beside every change, only ever added to. */
package vn.tiendo.audit;
