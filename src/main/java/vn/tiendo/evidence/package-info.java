/** What proves something: files, checked by what is in them and kept once each, and documents that are only named. */
package vn.tiendo.evidence;
