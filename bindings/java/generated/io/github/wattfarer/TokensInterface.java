package io.github.wattfarer;

/**
 * The tokens of a consent. Keep them where nobody else reads them.
 */
public interface TokensInterface {

    /**
     * Sent with every request: a secret.
     */
    public java.lang.String accessToken();

    /**
     * When it expires.
     */
    public java.lang.String expiresAt();

    /**
     * When the access token was given.
     */
    public java.lang.String issuedAt();

    /**
     * Buys the next tokens: a secret.
     */
    public java.lang.String refreshToken();

}
