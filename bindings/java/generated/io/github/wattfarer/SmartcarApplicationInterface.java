package io.github.wattfarer;

/**
 * An application at Smartcar, v2.0 and v3.
 */
public interface SmartcarApplicationInterface {

    /**
     * Cars of an owner by id, through v3.
     */
    public Provider carsOf(java.lang.String userId) throws WattfarerException;

    /**
     * Whether the car of this identification number can be connected, and what it could then do.
     */
    public java.util.concurrent.CompletableFuture<Compatibility> compatibility(java.lang.String vin, java.util.List<java.lang.String> scopes, java.lang.String country) ;

    /**
     * Cars of the owner who came back to the address {@code callback}, through v3.
     */
    public Provider connectV3(Consent consent, java.lang.String callback) throws WattfarerException;

    /**
     * Begins a consent.
     */
    public Consent consent(ConsentOptions options) throws WattfarerException;

    /**
     * Cars of the owner who came back to the address {@code callback}, through v2.0. Fails with {@code unauthorized} when the answer is not of
     * this consent or the code is refused, with {@code forbidden} when the owner refused.
     */
    public java.util.concurrent.CompletableFuture<Provider> exchange(Consent consent, java.lang.String callback) ;

    /**
     * Cars of an owner whose tokens were kept, through v2.0.
     */
    public Provider resume(Tokens tokens) throws WattfarerException;

}
