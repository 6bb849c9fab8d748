package io.github.wattfarer;



/**
 * A failure: what is wrong with which value, and what to try.
 */
public class Error extends java.lang.Exception {
    private Error(java.lang.String message) {
      super(message);
    }

    

    
    /**
     * A value of the request is missing, malformed or out of range.
     */
    public static class InvalidInput extends Error {
      
        /**
         * What is wrong with which value.
         */
      java.lang.String detail;
      
        /**
         * The field at fault.
         */
      java.lang.String field;
      
        /**
         * What to try.
         */
      java.lang.String hint;
      
        /**
         * Named details, a JSON object of texts.
         */
      java.lang.String details;
      
        /**
         * Seconds to wait before another try.
         */
      java.lang.Double retryAfterS;
      public InvalidInput(java.lang.String detail, java.lang.String field, java.lang.String hint, java.lang.String details, java.lang.Double retryAfterS) {
        super(new StringBuilder()
        .append("detail=")
        .append(detail)
        
        .append(", ")
        
        
        .append("field=")
        .append(field)
        
        .append(", ")
        
        
        .append("hint=")
        .append(hint)
        
        .append(", ")
        
        
        .append("details=")
        .append(details)
        
        .append(", ")
        
        
        .append("retryAfterS=")
        .append(retryAfterS)
        
        
        .toString());
        this.detail = detail;
        this.field = field;
        this.hint = hint;
        this.details = details;
        this.retryAfterS = retryAfterS;
        }

      public java.lang.String detail() {
        return this.detail;
      }
      public java.lang.String field() {
        return this.field;
      }
      public java.lang.String hint() {
        return this.hint;
      }
      public java.lang.String details() {
        return this.details;
      }
      public java.lang.Double retryAfterS() {
        return this.retryAfterS;
      }
      
      
      
    }
    
    /**
     * Credentials are missing or wrong.
     */
    public static class Unauthorized extends Error {
      
        /**
         * What is wrong with which value.
         */
      java.lang.String detail;
      
        /**
         * The field at fault.
         */
      java.lang.String field;
      
        /**
         * What to try.
         */
      java.lang.String hint;
      
        /**
         * Named details, a JSON object of texts.
         */
      java.lang.String details;
      
        /**
         * Seconds to wait before another try.
         */
      java.lang.Double retryAfterS;
      public Unauthorized(java.lang.String detail, java.lang.String field, java.lang.String hint, java.lang.String details, java.lang.Double retryAfterS) {
        super(new StringBuilder()
        .append("detail=")
        .append(detail)
        
        .append(", ")
        
        
        .append("field=")
        .append(field)
        
        .append(", ")
        
        
        .append("hint=")
        .append(hint)
        
        .append(", ")
        
        
        .append("details=")
        .append(details)
        
        .append(", ")
        
        
        .append("retryAfterS=")
        .append(retryAfterS)
        
        
        .toString());
        this.detail = detail;
        this.field = field;
        this.hint = hint;
        this.details = details;
        this.retryAfterS = retryAfterS;
        }

      public java.lang.String detail() {
        return this.detail;
      }
      public java.lang.String field() {
        return this.field;
      }
      public java.lang.String hint() {
        return this.hint;
      }
      public java.lang.String details() {
        return this.details;
      }
      public java.lang.Double retryAfterS() {
        return this.retryAfterS;
      }
      
      
      
    }
    
    /**
     * Known, but not allowed.
     */
    public static class Forbidden extends Error {
      
        /**
         * What is wrong with which value.
         */
      java.lang.String detail;
      
        /**
         * The field at fault.
         */
      java.lang.String field;
      
        /**
         * What to try.
         */
      java.lang.String hint;
      
        /**
         * Named details, a JSON object of texts.
         */
      java.lang.String details;
      
        /**
         * Seconds to wait before another try.
         */
      java.lang.Double retryAfterS;
      public Forbidden(java.lang.String detail, java.lang.String field, java.lang.String hint, java.lang.String details, java.lang.Double retryAfterS) {
        super(new StringBuilder()
        .append("detail=")
        .append(detail)
        
        .append(", ")
        
        
        .append("field=")
        .append(field)
        
        .append(", ")
        
        
        .append("hint=")
        .append(hint)
        
        .append(", ")
        
        
        .append("details=")
        .append(details)
        
        .append(", ")
        
        
        .append("retryAfterS=")
        .append(retryAfterS)
        
        
        .toString());
        this.detail = detail;
        this.field = field;
        this.hint = hint;
        this.details = details;
        this.retryAfterS = retryAfterS;
        }

      public java.lang.String detail() {
        return this.detail;
      }
      public java.lang.String field() {
        return this.field;
      }
      public java.lang.String hint() {
        return this.hint;
      }
      public java.lang.String details() {
        return this.details;
      }
      public java.lang.Double retryAfterS() {
        return this.retryAfterS;
      }
      
      
      
    }
    
    /**
     * Nothing has that name, id or path.
     */
    public static class NotFound extends Error {
      
        /**
         * What is wrong with which value.
         */
      java.lang.String detail;
      
        /**
         * The field at fault.
         */
      java.lang.String field;
      
        /**
         * What to try.
         */
      java.lang.String hint;
      
        /**
         * Named details, a JSON object of texts.
         */
      java.lang.String details;
      
        /**
         * Seconds to wait before another try.
         */
      java.lang.Double retryAfterS;
      public NotFound(java.lang.String detail, java.lang.String field, java.lang.String hint, java.lang.String details, java.lang.Double retryAfterS) {
        super(new StringBuilder()
        .append("detail=")
        .append(detail)
        
        .append(", ")
        
        
        .append("field=")
        .append(field)
        
        .append(", ")
        
        
        .append("hint=")
        .append(hint)
        
        .append(", ")
        
        
        .append("details=")
        .append(details)
        
        .append(", ")
        
        
        .append("retryAfterS=")
        .append(retryAfterS)
        
        
        .toString());
        this.detail = detail;
        this.field = field;
        this.hint = hint;
        this.details = details;
        this.retryAfterS = retryAfterS;
        }

      public java.lang.String detail() {
        return this.detail;
      }
      public java.lang.String field() {
        return this.field;
      }
      public java.lang.String hint() {
        return this.hint;
      }
      public java.lang.String details() {
        return this.details;
      }
      public java.lang.Double retryAfterS() {
        return this.retryAfterS;
      }
      
      
      
    }
    
    /**
     * It clashes with something already there.
     */
    public static class Conflict extends Error {
      
        /**
         * What is wrong with which value.
         */
      java.lang.String detail;
      
        /**
         * The field at fault.
         */
      java.lang.String field;
      
        /**
         * What to try.
         */
      java.lang.String hint;
      
        /**
         * Named details, a JSON object of texts.
         */
      java.lang.String details;
      
        /**
         * Seconds to wait before another try.
         */
      java.lang.Double retryAfterS;
      public Conflict(java.lang.String detail, java.lang.String field, java.lang.String hint, java.lang.String details, java.lang.Double retryAfterS) {
        super(new StringBuilder()
        .append("detail=")
        .append(detail)
        
        .append(", ")
        
        
        .append("field=")
        .append(field)
        
        .append(", ")
        
        
        .append("hint=")
        .append(hint)
        
        .append(", ")
        
        
        .append("details=")
        .append(details)
        
        .append(", ")
        
        
        .append("retryAfterS=")
        .append(retryAfterS)
        
        
        .toString());
        this.detail = detail;
        this.field = field;
        this.hint = hint;
        this.details = details;
        this.retryAfterS = retryAfterS;
        }

      public java.lang.String detail() {
        return this.detail;
      }
      public java.lang.String field() {
        return this.field;
      }
      public java.lang.String hint() {
        return this.hint;
      }
      public java.lang.String details() {
        return this.details;
      }
      public java.lang.Double retryAfterS() {
        return this.retryAfterS;
      }
      
      
      
    }
    
    /**
     * The car is not in a state to do that.
     */
    public static class VehicleState extends Error {
      
        /**
         * What is wrong with which value.
         */
      java.lang.String detail;
      
        /**
         * The field at fault.
         */
      java.lang.String field;
      
        /**
         * What to try.
         */
      java.lang.String hint;
      
        /**
         * Named details, a JSON object of texts.
         */
      java.lang.String details;
      
        /**
         * Seconds to wait before another try.
         */
      java.lang.Double retryAfterS;
      public VehicleState(java.lang.String detail, java.lang.String field, java.lang.String hint, java.lang.String details, java.lang.Double retryAfterS) {
        super(new StringBuilder()
        .append("detail=")
        .append(detail)
        
        .append(", ")
        
        
        .append("field=")
        .append(field)
        
        .append(", ")
        
        
        .append("hint=")
        .append(hint)
        
        .append(", ")
        
        
        .append("details=")
        .append(details)
        
        .append(", ")
        
        
        .append("retryAfterS=")
        .append(retryAfterS)
        
        
        .toString());
        this.detail = detail;
        this.field = field;
        this.hint = hint;
        this.details = details;
        this.retryAfterS = retryAfterS;
        }

      public java.lang.String detail() {
        return this.detail;
      }
      public java.lang.String field() {
        return this.field;
      }
      public java.lang.String hint() {
        return this.hint;
      }
      public java.lang.String details() {
        return this.details;
      }
      public java.lang.Double retryAfterS() {
        return this.retryAfterS;
      }
      
      
      
    }
    
    /**
     * A file or foreign reply is damaged or makes no sense.
     */
    public static class BadData extends Error {
      
        /**
         * What is wrong with which value.
         */
      java.lang.String detail;
      
        /**
         * The field at fault.
         */
      java.lang.String field;
      
        /**
         * What to try.
         */
      java.lang.String hint;
      
        /**
         * Named details, a JSON object of texts.
         */
      java.lang.String details;
      
        /**
         * Seconds to wait before another try.
         */
      java.lang.Double retryAfterS;
      public BadData(java.lang.String detail, java.lang.String field, java.lang.String hint, java.lang.String details, java.lang.Double retryAfterS) {
        super(new StringBuilder()
        .append("detail=")
        .append(detail)
        
        .append(", ")
        
        
        .append("field=")
        .append(field)
        
        .append(", ")
        
        
        .append("hint=")
        .append(hint)
        
        .append(", ")
        
        
        .append("details=")
        .append(details)
        
        .append(", ")
        
        
        .append("retryAfterS=")
        .append(retryAfterS)
        
        
        .toString());
        this.detail = detail;
        this.field = field;
        this.hint = hint;
        this.details = details;
        this.retryAfterS = retryAfterS;
        }

      public java.lang.String detail() {
        return this.detail;
      }
      public java.lang.String field() {
        return this.field;
      }
      public java.lang.String hint() {
        return this.hint;
      }
      public java.lang.String details() {
        return this.details;
      }
      public java.lang.Double retryAfterS() {
        return this.retryAfterS;
      }
      
      
      
    }
    
    /**
     * Too many requests.
     */
    public static class RateLimited extends Error {
      
        /**
         * What is wrong with which value.
         */
      java.lang.String detail;
      
        /**
         * The field at fault.
         */
      java.lang.String field;
      
        /**
         * What to try.
         */
      java.lang.String hint;
      
        /**
         * Named details, a JSON object of texts.
         */
      java.lang.String details;
      
        /**
         * Seconds to wait before another try.
         */
      java.lang.Double retryAfterS;
      public RateLimited(java.lang.String detail, java.lang.String field, java.lang.String hint, java.lang.String details, java.lang.Double retryAfterS) {
        super(new StringBuilder()
        .append("detail=")
        .append(detail)
        
        .append(", ")
        
        
        .append("field=")
        .append(field)
        
        .append(", ")
        
        
        .append("hint=")
        .append(hint)
        
        .append(", ")
        
        
        .append("details=")
        .append(details)
        
        .append(", ")
        
        
        .append("retryAfterS=")
        .append(retryAfterS)
        
        
        .toString());
        this.detail = detail;
        this.field = field;
        this.hint = hint;
        this.details = details;
        this.retryAfterS = retryAfterS;
        }

      public java.lang.String detail() {
        return this.detail;
      }
      public java.lang.String field() {
        return this.field;
      }
      public java.lang.String hint() {
        return this.hint;
      }
      public java.lang.String details() {
        return this.details;
      }
      public java.lang.Double retryAfterS() {
        return this.retryAfterS;
      }
      
      
      
    }
    
    /**
     * Stopped on request.
     */
    public static class Cancelled extends Error {
      
        /**
         * What is wrong with which value.
         */
      java.lang.String detail;
      
        /**
         * The field at fault.
         */
      java.lang.String field;
      
        /**
         * What to try.
         */
      java.lang.String hint;
      
        /**
         * Named details, a JSON object of texts.
         */
      java.lang.String details;
      
        /**
         * Seconds to wait before another try.
         */
      java.lang.Double retryAfterS;
      public Cancelled(java.lang.String detail, java.lang.String field, java.lang.String hint, java.lang.String details, java.lang.Double retryAfterS) {
        super(new StringBuilder()
        .append("detail=")
        .append(detail)
        
        .append(", ")
        
        
        .append("field=")
        .append(field)
        
        .append(", ")
        
        
        .append("hint=")
        .append(hint)
        
        .append(", ")
        
        
        .append("details=")
        .append(details)
        
        .append(", ")
        
        
        .append("retryAfterS=")
        .append(retryAfterS)
        
        
        .toString());
        this.detail = detail;
        this.field = field;
        this.hint = hint;
        this.details = details;
        this.retryAfterS = retryAfterS;
        }

      public java.lang.String detail() {
        return this.detail;
      }
      public java.lang.String field() {
        return this.field;
      }
      public java.lang.String hint() {
        return this.hint;
      }
      public java.lang.String details() {
        return this.details;
      }
      public java.lang.Double retryAfterS() {
        return this.retryAfterS;
      }
      
      
      
    }
    
    /**
     * A defect of this program.
     */
    public static class Internal extends Error {
      
        /**
         * What is wrong with which value.
         */
      java.lang.String detail;
      
        /**
         * The field at fault.
         */
      java.lang.String field;
      
        /**
         * What to try.
         */
      java.lang.String hint;
      
        /**
         * Named details, a JSON object of texts.
         */
      java.lang.String details;
      
        /**
         * Seconds to wait before another try.
         */
      java.lang.Double retryAfterS;
      public Internal(java.lang.String detail, java.lang.String field, java.lang.String hint, java.lang.String details, java.lang.Double retryAfterS) {
        super(new StringBuilder()
        .append("detail=")
        .append(detail)
        
        .append(", ")
        
        
        .append("field=")
        .append(field)
        
        .append(", ")
        
        
        .append("hint=")
        .append(hint)
        
        .append(", ")
        
        
        .append("details=")
        .append(details)
        
        .append(", ")
        
        
        .append("retryAfterS=")
        .append(retryAfterS)
        
        
        .toString());
        this.detail = detail;
        this.field = field;
        this.hint = hint;
        this.details = details;
        this.retryAfterS = retryAfterS;
        }

      public java.lang.String detail() {
        return this.detail;
      }
      public java.lang.String field() {
        return this.field;
      }
      public java.lang.String hint() {
        return this.hint;
      }
      public java.lang.String details() {
        return this.details;
      }
      public java.lang.Double retryAfterS() {
        return this.retryAfterS;
      }
      
      
      
    }
    
    /**
     * The file system or a stream failed.
     */
    public static class Io extends Error {
      
        /**
         * What is wrong with which value.
         */
      java.lang.String detail;
      
        /**
         * The field at fault.
         */
      java.lang.String field;
      
        /**
         * What to try.
         */
      java.lang.String hint;
      
        /**
         * Named details, a JSON object of texts.
         */
      java.lang.String details;
      
        /**
         * Seconds to wait before another try.
         */
      java.lang.Double retryAfterS;
      public Io(java.lang.String detail, java.lang.String field, java.lang.String hint, java.lang.String details, java.lang.Double retryAfterS) {
        super(new StringBuilder()
        .append("detail=")
        .append(detail)
        
        .append(", ")
        
        
        .append("field=")
        .append(field)
        
        .append(", ")
        
        
        .append("hint=")
        .append(hint)
        
        .append(", ")
        
        
        .append("details=")
        .append(details)
        
        .append(", ")
        
        
        .append("retryAfterS=")
        .append(retryAfterS)
        
        
        .toString());
        this.detail = detail;
        this.field = field;
        this.hint = hint;
        this.details = details;
        this.retryAfterS = retryAfterS;
        }

      public java.lang.String detail() {
        return this.detail;
      }
      public java.lang.String field() {
        return this.field;
      }
      public java.lang.String hint() {
        return this.hint;
      }
      public java.lang.String details() {
        return this.details;
      }
      public java.lang.Double retryAfterS() {
        return this.retryAfterS;
      }
      
      
      
    }
    
    /**
     * Understood, but not available here.
     */
    public static class Unsupported extends Error {
      
        /**
         * What is wrong with which value.
         */
      java.lang.String detail;
      
        /**
         * The field at fault.
         */
      java.lang.String field;
      
        /**
         * What to try.
         */
      java.lang.String hint;
      
        /**
         * Named details, a JSON object of texts.
         */
      java.lang.String details;
      
        /**
         * Seconds to wait before another try.
         */
      java.lang.Double retryAfterS;
      public Unsupported(java.lang.String detail, java.lang.String field, java.lang.String hint, java.lang.String details, java.lang.Double retryAfterS) {
        super(new StringBuilder()
        .append("detail=")
        .append(detail)
        
        .append(", ")
        
        
        .append("field=")
        .append(field)
        
        .append(", ")
        
        
        .append("hint=")
        .append(hint)
        
        .append(", ")
        
        
        .append("details=")
        .append(details)
        
        .append(", ")
        
        
        .append("retryAfterS=")
        .append(retryAfterS)
        
        
        .toString());
        this.detail = detail;
        this.field = field;
        this.hint = hint;
        this.details = details;
        this.retryAfterS = retryAfterS;
        }

      public java.lang.String detail() {
        return this.detail;
      }
      public java.lang.String field() {
        return this.field;
      }
      public java.lang.String hint() {
        return this.hint;
      }
      public java.lang.String details() {
        return this.details;
      }
      public java.lang.Double retryAfterS() {
        return this.retryAfterS;
      }
      
      
      
    }
    
    /**
     * The network or the far side failed.
     */
    public static class Network extends Error {
      
        /**
         * What is wrong with which value.
         */
      java.lang.String detail;
      
        /**
         * The field at fault.
         */
      java.lang.String field;
      
        /**
         * What to try.
         */
      java.lang.String hint;
      
        /**
         * Named details, a JSON object of texts.
         */
      java.lang.String details;
      
        /**
         * Seconds to wait before another try.
         */
      java.lang.Double retryAfterS;
      public Network(java.lang.String detail, java.lang.String field, java.lang.String hint, java.lang.String details, java.lang.Double retryAfterS) {
        super(new StringBuilder()
        .append("detail=")
        .append(detail)
        
        .append(", ")
        
        
        .append("field=")
        .append(field)
        
        .append(", ")
        
        
        .append("hint=")
        .append(hint)
        
        .append(", ")
        
        
        .append("details=")
        .append(details)
        
        .append(", ")
        
        
        .append("retryAfterS=")
        .append(retryAfterS)
        
        
        .toString());
        this.detail = detail;
        this.field = field;
        this.hint = hint;
        this.details = details;
        this.retryAfterS = retryAfterS;
        }

      public java.lang.String detail() {
        return this.detail;
      }
      public java.lang.String field() {
        return this.field;
      }
      public java.lang.String hint() {
        return this.hint;
      }
      public java.lang.String details() {
        return this.details;
      }
      public java.lang.Double retryAfterS() {
        return this.retryAfterS;
      }
      
      
      
    }
    
    /**
     * Too much work or memory asked for.
     */
    public static class Overloaded extends Error {
      
        /**
         * What is wrong with which value.
         */
      java.lang.String detail;
      
        /**
         * The field at fault.
         */
      java.lang.String field;
      
        /**
         * What to try.
         */
      java.lang.String hint;
      
        /**
         * Named details, a JSON object of texts.
         */
      java.lang.String details;
      
        /**
         * Seconds to wait before another try.
         */
      java.lang.Double retryAfterS;
      public Overloaded(java.lang.String detail, java.lang.String field, java.lang.String hint, java.lang.String details, java.lang.Double retryAfterS) {
        super(new StringBuilder()
        .append("detail=")
        .append(detail)
        
        .append(", ")
        
        
        .append("field=")
        .append(field)
        
        .append(", ")
        
        
        .append("hint=")
        .append(hint)
        
        .append(", ")
        
        
        .append("details=")
        .append(details)
        
        .append(", ")
        
        
        .append("retryAfterS=")
        .append(retryAfterS)
        
        
        .toString());
        this.detail = detail;
        this.field = field;
        this.hint = hint;
        this.details = details;
        this.retryAfterS = retryAfterS;
        }

      public java.lang.String detail() {
        return this.detail;
      }
      public java.lang.String field() {
        return this.field;
      }
      public java.lang.String hint() {
        return this.hint;
      }
      public java.lang.String details() {
        return this.details;
      }
      public java.lang.Double retryAfterS() {
        return this.retryAfterS;
      }
      
      
      
    }
    
    /**
     * It took longer than allowed.
     */
    public static class TimedOut extends Error {
      
        /**
         * What is wrong with which value.
         */
      java.lang.String detail;
      
        /**
         * The field at fault.
         */
      java.lang.String field;
      
        /**
         * What to try.
         */
      java.lang.String hint;
      
        /**
         * Named details, a JSON object of texts.
         */
      java.lang.String details;
      
        /**
         * Seconds to wait before another try.
         */
      java.lang.Double retryAfterS;
      public TimedOut(java.lang.String detail, java.lang.String field, java.lang.String hint, java.lang.String details, java.lang.Double retryAfterS) {
        super(new StringBuilder()
        .append("detail=")
        .append(detail)
        
        .append(", ")
        
        
        .append("field=")
        .append(field)
        
        .append(", ")
        
        
        .append("hint=")
        .append(hint)
        
        .append(", ")
        
        
        .append("details=")
        .append(details)
        
        .append(", ")
        
        
        .append("retryAfterS=")
        .append(retryAfterS)
        
        
        .toString());
        this.detail = detail;
        this.field = field;
        this.hint = hint;
        this.details = details;
        this.retryAfterS = retryAfterS;
        }

      public java.lang.String detail() {
        return this.detail;
      }
      public java.lang.String field() {
        return this.field;
      }
      public java.lang.String hint() {
        return this.hint;
      }
      public java.lang.String details() {
        return this.details;
      }
      public java.lang.Double retryAfterS() {
        return this.retryAfterS;
      }
      
      
      
    }
     
}

