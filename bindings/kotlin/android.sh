#!/bin/sh
# Makes an Android archive, target/android/wattfarer.aar: native parts for phones and the emulator, without the map builder, and the
# classes of the jar. Needs the Android NDK (ANDROID_NDK_HOME), cargo-ndk, and
#   rustup target add aarch64-linux-android armv7-linux-androideabi x86_64-linux-android
# Written, but not run by the project's own tests, which have no NDK. Run in the root of the checkout.
set -eu
. bindings/java/find-jdk.sh
find_jdk 17
made=target/android
rm -rf "$made"
mkdir -p "$made/aar/jni"
cargo ndk --platform 24 -t arm64-v8a -t armeabi-v7a -t x86_64 -o "$made/aar/jni" \
    build --profile ci -p wattfarer-uniffi --no-default-features
for library in "$made"/aar/jni/*/libwattfarer_uniffi.so; do
    "$ANDROID_NDK_HOME"/toolchains/llvm/prebuilt/*/bin/llvm-strip "$library"
done
# The classes alone: on Android JNA finds the library among those of the app.
rm -rf bindings/kotlin/target/natives
(cd bindings/kotlin && mvn -q -B -ntp -DskipTests clean package)
cp bindings/kotlin/target/wattfarer-kotlin-0.1.0.jar "$made/aar/classes.jar"
cat > "$made/aar/AndroidManifest.xml" << 'XML'
<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="io.github.wattfarer">
    <uses-sdk android:minSdkVersion="24" />
</manifest>
XML
# Names that native code looks for must not be shortened.
cat > "$made/aar/proguard.txt" << 'RULES'
-keep class com.sun.jna.** { *; }
-keep class io.github.wattfarer.** { *; }
-dontwarn java.awt.**
RULES
: > "$made/aar/R.txt"
cp bindings/kotlin/LICENSE bindings/kotlin/NOTICE "$made/aar/"
(cd "$made/aar" && "$JAVA_HOME/bin/jar" cMf ../wattfarer.aar .)
echo "$made/wattfarer.aar"
