package io.github.wattfarer;

import static org.junit.jupiter.api.Assertions.*;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every name, argument, default and line of documentation of the surface is in Java. */
class SurfaceTest {
  private static JsonObject surface() throws Exception {
    return JsonParser.parseString(Files.readString(Support.ROOT.resolve("bindings/api.json"))).getAsJsonObject();
  }

  private static String source(String name) throws Exception {
    return Files.readString(Path.of("generated/io/github/wattfarer/" + name + ".java"));
  }

  private static String camel(String name) {
    StringBuilder out = new StringBuilder();
    for (String part : name.split("_")) {
      out.append(out.isEmpty() ? part : part.substring(0, 1).toUpperCase() + part.substring(1));
    }
    return out.toString();
  }

  private static Class<?> type(String name) throws Exception {
    return Class.forName("io.github.wattfarer." + name);
  }

  private static List<JsonObject> objects(JsonObject of, String name) {
    JsonArray array = of.getAsJsonArray(name);
    return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private static String text(JsonObject of, String name) {
    return of.has(name) ? of.get(name).getAsString() : "";
  }

  /** What is missing, so that a missing thing can be planted. */
  private static List<String> missing(JsonObject surface) throws Exception {
    List<String> missing = new ArrayList<>();
    for (JsonObject record : objects(surface, "records")) {
      String name = text(record, "name");
      String source = source(name);
      documented(missing, source, name, text(record, "doc"));
      var components = Arrays.stream(type(name).getRecordComponents()).map(it -> it.getName()).toList();
      var fields = objects(record, "fields");
      if (!components.equals(fields.stream().map(it -> camel(text(it, "name"))).toList())) missing.add("fields of " + name);
      for (JsonObject field : fields) documented(missing, source, name + "." + text(field, "name"), text(field, "doc"));
      // What has a default may be left out of a builder, and nothing else.
      var builder = Arrays.stream(type(name).getDeclaredClasses()).filter(it -> it.getSimpleName().equals("Builder")).findFirst();
      if (builder.isEmpty()) continue;
      for (JsonObject field : fields) {
        boolean setter = Arrays.stream(builder.get().getMethods()).anyMatch(it -> it.getName().equals(camel(text(field, "name"))));
        boolean demanded = source.contains("Required.given(\"" + text(field, "name") + "\"");
        if (!setter || demanded == field.has("default")) missing.add("default of " + name + "." + text(field, "name"));
      }
    }
    for (JsonObject words : objects(surface, "words")) {
      String source = source(text(words, "name"));
      documented(missing, source, text(words, "name"), text(words, "doc"));
      var constants = Arrays.stream(type(text(words, "name")).getEnumConstants()).map(Object::toString).collect(Collectors.toSet());
      for (JsonElement variant : words.getAsJsonArray("variants")) {
        String word = variant.getAsJsonArray().get(0).getAsString().replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase();
        if (!constants.contains(word)) missing.add(text(words, "name") + "." + word);
        // Weekdays speak for themselves.
        String doc = variant.getAsJsonArray().get(1).getAsString();
        if (!doc.isEmpty()) documented(missing, source, word, doc);
      }
    }
    for (JsonObject kind : objects(surface, "errors")) {
      type("WattfarerException$" + text(kind, "name"));
      documented(missing, source("WattfarerException"), text(kind, "name"), text(kind, "doc"));
      for (JsonObject field : objects(kind, "fields")) {
        String name = camel(text(field, "name"));
        WattfarerException.class.getMethod("get" + name.substring(0, 1).toUpperCase() + name.substring(1));
      }
    }
    for (JsonObject function : objects(surface, "functions")) call(missing, Wattfarer.class, source("Wattfarer"), function);
    for (JsonObject object : objects(surface, "objects")) {
      Class<?> of = type(text(object, "name"));
      String source = source(of.getSimpleName());
      documented(missing, source, of.getSimpleName(), text(object, "doc"));
      if (!AutoCloseable.class.isAssignableFrom(of)) missing.add(of + " is not AutoCloseable");
      for (JsonObject method : objects(object, "methods")) call(missing, of, source, method);
      for (JsonObject constructor : objects(object, "constructors")) {
        documented(missing, source, of.getSimpleName(), text(constructor, "doc"));
        int count = constructor.getAsJsonArray("arguments").size();
        if (!text(constructor, "name").equals("new")) call(missing, of, source, constructor);
        else if (Arrays.stream(of.getConstructors()).noneMatch(it -> it.getParameterCount() == count)) missing.add("constructor of " + of);
      }
    }
    for (JsonObject listener : objects(surface, "listeners")) {
      Class<?> of = type(text(listener, "name"));
      for (JsonObject method : objects(listener, "methods")) call(missing, of, source(of.getSimpleName()), method);
    }
    return missing;
  }

  private static void call(List<String> missing, Class<?> of, String source, JsonObject function) {
    String name = camel(text(function, "name"));
    documented(missing, source, name, text(function, "doc"));
    List<JsonObject> arguments = objects(function, "arguments");
    List<Method> methods = Arrays.stream(of.getMethods()).filter(it -> it.getName().equals(name)).toList();
    String written = arguments.stream().map(it -> camel(text(it, "name"))).collect(Collectors.joining(", \\S+ "));
    String pattern = "(?s).*" + name + "\\(" + (arguments.isEmpty() ? "" : "\\S+(<\\S+>)? " + written) + "\\).*";
    if (methods.stream().noneMatch(it -> it.getParameterCount() == arguments.size()) || !source.matches(pattern)) {
      missing.add(of.getSimpleName() + "." + name);
    }
    // Arguments with defaults may be left out together.
    long needed = arguments.stream().filter(it -> !it.has("default")).count();
    if (methods.stream().noneMatch(it -> it.getParameterCount() == needed)) missing.add("defaults of " + name);
  }

  private static void documented(List<String> missing, String source, String name, String doc) {
    if (doc.isEmpty()) missing.add("no documentation of " + name);
    String plain = source.replaceAll("\\{@code ([^}]*)}", "`$1`");
    for (String line : doc.split("\n")) {
      String wanted = line.strip().replaceAll("\\.$", "");
      if (!plain.contains(wanted)) missing.add("documentation of " + name + ": " + line);
    }
  }

  @Test
  void nothingIsMissing() throws Exception {
    assertEquals(List.of(), missing(surface()));
  }

  @Test
  void whatIsMissingIsFound() throws Exception {
    JsonObject surface = surface();
    objects(surface, "functions").getFirst().addProperty("name", "planted");
    objects(surface, "records").getFirst().addProperty("doc", "Planted.");
    objects(surface, "functions").get(1).getAsJsonArray("arguments").add(JsonParser.parseString("{\"name\": \"planted\"}"));
    objects(objects(surface, "objects").getFirst(), "methods").getFirst().getAsJsonArray("arguments").add(JsonParser.parseString("{\"name\": \"planted\", \"default\": \"none\"}"));
    objects(objects(surface, "records").stream().filter(it -> text(it, "name").equals("ChargeRequest")).findFirst().orElseThrow(), "fields").get(1).addProperty("default", "none");
    List<String> missing = missing(surface);
    assertTrue(missing.size() >= 5, missing.toString());
  }
}
