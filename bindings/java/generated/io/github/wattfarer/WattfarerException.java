// Written by bindings/generate from the foreign surface: do not edit.
package io.github.wattfarer;

/** A failure: what is wrong with which value, and what to try. */
public abstract sealed class WattfarerException extends RuntimeException
    permits WattfarerException.InvalidInput,
        WattfarerException.Unauthorized,
        WattfarerException.Forbidden,
        WattfarerException.NotFound,
        WattfarerException.Conflict,
        WattfarerException.VehicleState,
        WattfarerException.BadData,
        WattfarerException.RateLimited,
        WattfarerException.Cancelled,
        WattfarerException.Internal,
        WattfarerException.Io,
        WattfarerException.Unsupported,
        WattfarerException.Network,
        WattfarerException.Overloaded,
        WattfarerException.TimedOut {
  private final String code;
  final String detail;
  final String field;
  final String hint;
  final String details;
  final Double retryAfterS;

  private WattfarerException(
      String code, String detail, String field, String hint, String details, Double retryAfterS) {
    super((field == null ? "" : field + ": ") + detail + (hint == null ? "" : " (" + hint + ")"));
    this.code = code;
    this.detail = detail;
    this.field = field;
    this.hint = hint;
    this.details = details;
    this.retryAfterS = retryAfterS;
  }

  /** The kind's word, the same in every language. */
  public String getCode() {
    return code;
  }

  /** What is wrong with which value. */
  public String getDetail() {
    return detail;
  }

  /** The field at fault, by its name in JSON; null where no field is. */
  public String getField() {
    return field;
  }

  /** What to try; may be null. */
  public String getHint() {
    return hint;
  }

  /** Named details. */
  public java.util.Map<String, String> getDetails() {
    return ErrorDetails.read(details);
  }

  /** Seconds to wait before another try; null where nobody knows. */
  public Double getRetryAfterS() {
    return retryAfterS;
  }

  /** Whether the same request may succeed later. */
  public boolean isRetryable() {
    return ErrorDetails.isRetryable(code);
  }

  /** A value of the request is missing, malformed or out of range. */
  public static final class InvalidInput extends WattfarerException {
    InvalidInput(String detail, String field, String hint, String details, Double retryAfterS) {
      super("invalid_input", detail, field, hint, details, retryAfterS);
    }
  }

  /** Credentials are missing or wrong. */
  public static final class Unauthorized extends WattfarerException {
    Unauthorized(String detail, String field, String hint, String details, Double retryAfterS) {
      super("unauthorized", detail, field, hint, details, retryAfterS);
    }
  }

  /** Known, but not allowed. */
  public static final class Forbidden extends WattfarerException {
    Forbidden(String detail, String field, String hint, String details, Double retryAfterS) {
      super("forbidden", detail, field, hint, details, retryAfterS);
    }
  }

  /** Nothing has that name, id or path. */
  public static final class NotFound extends WattfarerException {
    NotFound(String detail, String field, String hint, String details, Double retryAfterS) {
      super("not_found", detail, field, hint, details, retryAfterS);
    }
  }

  /** It clashes with something already there. */
  public static final class Conflict extends WattfarerException {
    Conflict(String detail, String field, String hint, String details, Double retryAfterS) {
      super("conflict", detail, field, hint, details, retryAfterS);
    }
  }

  /** The car is not in a state to do that. */
  public static final class VehicleState extends WattfarerException {
    VehicleState(String detail, String field, String hint, String details, Double retryAfterS) {
      super("vehicle_state", detail, field, hint, details, retryAfterS);
    }
  }

  /** A file or foreign reply is damaged or makes no sense. */
  public static final class BadData extends WattfarerException {
    BadData(String detail, String field, String hint, String details, Double retryAfterS) {
      super("bad_data", detail, field, hint, details, retryAfterS);
    }
  }

  /** Too many requests. */
  public static final class RateLimited extends WattfarerException {
    RateLimited(String detail, String field, String hint, String details, Double retryAfterS) {
      super("rate_limited", detail, field, hint, details, retryAfterS);
    }
  }

  /** Stopped on request. */
  public static final class Cancelled extends WattfarerException {
    Cancelled(String detail, String field, String hint, String details, Double retryAfterS) {
      super("cancelled", detail, field, hint, details, retryAfterS);
    }
  }

  /** A defect of this program. */
  public static final class Internal extends WattfarerException {
    Internal(String detail, String field, String hint, String details, Double retryAfterS) {
      super("internal", detail, field, hint, details, retryAfterS);
    }
  }

  /** The file system or a stream failed. */
  public static final class Io extends WattfarerException {
    Io(String detail, String field, String hint, String details, Double retryAfterS) {
      super("io", detail, field, hint, details, retryAfterS);
    }
  }

  /** Understood, but not available here. */
  public static final class Unsupported extends WattfarerException {
    Unsupported(String detail, String field, String hint, String details, Double retryAfterS) {
      super("unsupported", detail, field, hint, details, retryAfterS);
    }
  }

  /** The network or the far side failed. */
  public static final class Network extends WattfarerException {
    Network(String detail, String field, String hint, String details, Double retryAfterS) {
      super("network", detail, field, hint, details, retryAfterS);
    }
  }

  /** Too much work or memory asked for. */
  public static final class Overloaded extends WattfarerException {
    Overloaded(String detail, String field, String hint, String details, Double retryAfterS) {
      super("overloaded", detail, field, hint, details, retryAfterS);
    }
  }

  /** It took longer than allowed. */
  public static final class TimedOut extends WattfarerException {
    TimedOut(String detail, String field, String hint, String details, Double retryAfterS) {
      super("timed_out", detail, field, hint, details, retryAfterS);
    }
  }
}
