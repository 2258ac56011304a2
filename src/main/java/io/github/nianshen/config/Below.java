package io.github.nianshen.config;

import io.github.nianshen.rule.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a configuration may name: files and folders below its own, so that a folder that is checked
 * cannot have others read.
 *
 * @param folder the configuration's own
 */
record Below(Path folder) {

  /** A file or folder by its name, by way of links too; empty, with a fault noted, elsewhere. */
  Optional<Path> path(Yaml at) {
    return at.text().flatMap(words -> path(words, at));
  }

  private Optional<Path> path(String words, Yaml at) {
    try {
      Path own = folder.toRealPath();
      Path real = folder.resolve(words).toRealPath();
      if (!real.startsWith(own) || real.equals(own)) {
        at.fault(
            "应在本配置文件所在的文件夹之下：" + words, "not below the folder of this configuration: " + words);
        return Optional.empty();
      }
      return Optional.of(real);
    } catch (IOException | InvalidPathException e) {
      at.fault("没有这个文件或文件夹：" + words, "no such file or folder: " + words);
      return Optional.empty();
    }
  }

  /** Whether a folder holds no links, which might lead out of it; a fault is noted if it does. */
  static boolean isWithoutLinks(Path folder, Yaml at) {
    try (Stream<Path> all = Files.walk(folder)) {
      if (all.noneMatch(Files::isSymbolicLink)) {
        return true;
      }
      at.fault("规则文件夹里不能有链接", "a folder of rules holds no links");
    } catch (IOException e) {
      at.fault("不能读取这个文件夹", "the folder cannot be read");
    }
    return false;
  }
}
