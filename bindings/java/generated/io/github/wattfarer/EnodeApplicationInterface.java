package io.github.wattfarer;

/**
 * An application at Enode.
 */
public interface EnodeApplicationInterface {

    /**
     * Cars of the owner, or of every owner.
     */
    public Provider carsOf(java.lang.String userId) throws WattfarerException;

    /**
     * Where an owner links cars; the address holds a secret of that owner and is shown to nobody else.
     */
    public java.util.concurrent.CompletableFuture<java.lang.String> linkUrl(java.lang.String userId, java.lang.String redirectUri, java.util.List<java.lang.String> scopes, java.lang.String language) ;

}
