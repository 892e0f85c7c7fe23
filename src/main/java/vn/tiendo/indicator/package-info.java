/** What is counted towards a goal: measurements and targets. */
package vn.tiendo.indicator;
