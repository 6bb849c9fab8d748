package io.github.wattfarer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Finds the native part: {@code native/<os>-<arch>/} in the jar, or the file that a system property names. */
final class NativeLibrary {
  /** Names a file to load in place of the one in the jar. */
  static final String OVERRIDE = "uniffi.component.wattfarer.libraryOverride";

  private NativeLibrary() {}

  /** Loads the library of the jar; false where the property names another, which is loaded by the caller. */
  static boolean load() {
    if (System.getProperty(OVERRIDE) != null) return false;
    String platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
    String name = System.mapLibraryName("wattfarer_uniffi");
    String resource = "/native/" + platform + "/" + name;
    try (InputStream library = NativeLibrary.class.getResourceAsStream(resource)) {
      if (library == null) {
        throw new UnsatisfiedLinkError(
            "wattfarer has no native part for " + platform + " (" + resource + "): build it with `make bind-java` in a checkout, or name "
                + "a file in the system property " + OVERRIDE);
      }
      // A folder that only this user may enter: nobody can put another file in place of ours.
      Path folder = Files.createTempDirectory("wattfarer");
      Path file = folder.resolve(name);
      try {
        Files.copy(library, file, StandardCopyOption.REPLACE_EXISTING);
        System.load(file.toString());
      } finally {
        remove(file);
        remove(folder);
      }
      return true;
    } catch (IOException error) {
      UnsatisfiedLinkError failure = new UnsatisfiedLinkError("wattfarer cannot unpack its native part: " + error);
      failure.initCause(error);
      throw failure;
    }
  }

  /** Loaded code stays loaded without its file, but on Windows, where the file waits for the end of the process. */
  private static void remove(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException error) {
      path.toFile().deleteOnExit();
    }
  }

  /** The folder of a platform, as {@code linux-x86_64}. */
  static String platform(String os, String arch) {
    String system = os.toLowerCase(Locale.ROOT);
    String machine = arch.toLowerCase(Locale.ROOT);
    String family = system.contains("mac") || system.contains("darwin") ? "macos" : system.contains("win") ? "windows" : "linux";
    String kind =
        switch (machine) {
          case "amd64", "x86_64", "x64" -> "x86_64";
          case "aarch64", "arm64" -> "aarch64";
          default -> machine;
        };
    return family + "-" + kind;
  }
}
