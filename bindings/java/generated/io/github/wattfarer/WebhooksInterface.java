package io.github.wattfarer;

/**
 * The receiver of an application's webhooks at Smartcar.
 */
public interface WebhooksInterface {
    
    /**
     * What the delivery with these raw bytes says; `signature` is the header `SC-Signature`, `received_at` when it came (absent: now). Fails
     * with `unauthorized` unless the signature is right, with `conflict` for a delivery that was there before or is older than a day, with
     * `bad_data` for a body that makes no sense.
     */public WebhookEvent receive(java.lang.String signature, byte[] body, java.lang.String receivedAt) throws Error;
    
    /**
     * Takes up what was remembered.
     */public void remember(java.util.List<Remembered> deliveries);
    
    /**
     * Deliveries remembered, for a store that outlives the program.
     */public java.util.List<Remembered> remembered();
    
}

