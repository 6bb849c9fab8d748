package io.github.wattfarer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what an error carries beside its text. */
final class ErrorDetails {
  private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";
  private static final Pattern MEMBER = Pattern.compile(TEXT + "\\s*:\\s*" + TEXT);
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private ErrorDetails() {}

  /** The engine writes one flat JSON object of texts. */
  static Map<String, String> read(String json) {
    Map<String, String> details = new LinkedHashMap<>();
    if (json != null) {
      Matcher member = MEMBER.matcher(json);
      while (member.find()) details.put(plain(member.group(1)), plain(member.group(2)));
    }
    return java.util.Collections.unmodifiableMap(details);
  }

  private static String plain(String text) {
    return ESCAPE.matcher(text).replaceAll(found -> {
      if (found.group(1) != null) return Matcher.quoteReplacement("" + (char) Integer.parseInt(found.group(1), 16));
      return Matcher.quoteReplacement(
          switch (found.group(2)) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            case "b" -> "\b";
            case "f" -> "\f";
            default -> found.group(2);
          });
    });
  }

  static boolean isRetryable(String code) {
    return Table.RETRYABLE.contains(code);
  }

  /** The engine's own table, read once. */
  private static final class Table {
    static final Set<String> RETRYABLE =
        Wattfarer.errorTable().stream().filter(ErrorRow::retryable).map(ErrorRow::code).collect(Collectors.toSet());
  }
}
