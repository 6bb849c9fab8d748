package io.github.wattfarer;

/**
 * The receiver of Enode's webhooks.
 */
public interface EnodeWebhooksInterface {

    /**
     * The events of the delivery with these raw bytes; {@code signature} is the header {@code x-enode-signature}, {@code received_at} when it came (absent:
     * now). Fails with {@code unauthorized} unless the signature is right, with {@code conflict} for a delivery that was there before or is older than
     * Enode tries, with {@code bad_data} for a body that makes no sense.
     */
    public java.util.List<EnodeEvent> receive(java.lang.String signature, byte[] body, java.lang.String receivedAt) throws WattfarerException;

    /**
     * Takes up what was remembered.
     */
    public void remember(java.util.List<Remembered> deliveries);

    /**
     * Deliveries remembered, for a store that outlives the program.
     */
    public java.util.List<Remembered> remembered();

}
