/** Units, contractors, the people in them, and who is signed in. */
package vn.tiendo.organisation;
