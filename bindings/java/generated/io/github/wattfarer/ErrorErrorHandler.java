package io.github.wattfarer;

class ErrorErrorHandler implements UniffiRustCallStatusErrorHandler<WattfarerException> {
  @Override
  public WattfarerException lift(java.lang.foreign.MemorySegment errorBuf){
     return FfiConverterTypeError.INSTANCE.lift(errorBuf);
  }
}
