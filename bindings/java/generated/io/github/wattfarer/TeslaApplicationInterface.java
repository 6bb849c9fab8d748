package io.github.wattfarer;

/**
 * An application at Tesla's Fleet API.
 */
public interface TeslaApplicationInterface {
    
    /**
     * Begins a consent; `scopes` are Tesla's words, `offline_access` among them for tokens that can be renewed.
     */public Consent consent(java.lang.String redirectUri, java.util.List<java.lang.String> scopes) throws Error;
    
    /**
     * Cars of the owner who came back to the address `callback`.
     */public java.util.concurrent.CompletableFuture<Provider> exchange(Consent consent, java.lang.String callback) ;
    
    /**
     * Cars of an owner whose tokens were kept.
     */public Provider resume(Tokens tokens) throws Error;
    
}

