package io.github.wattfarer;

import java.util.function.Consumer;

/** What builders and records ask of their values. */
final class Required {
  private Required() {}

  /** The value, which must be there. */
  static <T> T given(String field, T value) {
    if (value == null) throw new WattfarerException.InvalidInput("is missing", field, null, null, null);
    return value;
  }

  /** The builder after the caller's work on it. */
  static <B> B filled(B builder, Consumer<B> filled) {
    filled.accept(builder);
    return builder;
  }
}
