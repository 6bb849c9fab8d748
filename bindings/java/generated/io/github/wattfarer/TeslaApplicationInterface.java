package io.github.wattfarer;

/**
 * An application at Tesla's Fleet API.
 */
public interface TeslaApplicationInterface {

    /**
     * Begins a consent; {@code scopes} are Tesla's words, {@code offline_access} among them for tokens that can be renewed.
     */
    public Consent consent(java.lang.String redirectUri, java.util.List<java.lang.String> scopes) throws WattfarerException;

    /**
     * Cars of the owner who came back to the address {@code callback}.
     */
    public java.util.concurrent.CompletableFuture<Provider> exchange(Consent consent, java.lang.String callback) ;

    /**
     * Cars of an owner whose tokens were kept.
     */
    public Provider resume(Tokens tokens) throws WattfarerException;

}
