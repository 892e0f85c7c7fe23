/** What is printed: official letters, as PDF and as text that can be edited. */
package vn.tiendo.report;
