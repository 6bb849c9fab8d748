package io.github.wattfarer;


public class ErrorErrorHandler implements UniffiRustCallStatusErrorHandler<Error> {
  @Override
  public Error lift(java.lang.foreign.MemorySegment errorBuf){
     return FfiConverterTypeError.INSTANCE.lift(errorBuf);
  }
}

