package vn.tiendo.shared;

/** In which language the page now asked for is shown. */
public interface Shown {

    Language language();
}
