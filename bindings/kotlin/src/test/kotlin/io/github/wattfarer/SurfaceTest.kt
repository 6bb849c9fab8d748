package io.github.wattfarer

import com.google.gson.JsonArray
import com.google.gson.JsonObject
import com.google.gson.JsonParser
import com.google.gson.JsonPrimitive
import java.io.File
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Every name, argument, default and line of documentation of the surface is in Kotlin. */
class SurfaceTest {
    private fun surface() = JsonParser.parseString(root.resolve("bindings/api.json").readText()).asJsonObject

    private fun JsonObject.objects(name: String) = getAsJsonArray(name).map { it.asJsonObject }

    private fun JsonObject.text(name: String) = get(name)?.asString ?: ""

    private fun camel(name: String) = name.split("_").reduce { out, part -> out + part.replaceFirstChar { it.uppercase() } }

    // Names stand in backticks or not, types with their package or not.
    private val source = plain(File("generated/io/github/wattfarer/wattfarer.kt").readText().replace("kotlin.", ""))

    private fun plain(text: String) = text.replace("[`", "").replace("`]", "").replace("`", "")

    private fun kotlinType(of: String): String =
        when {
            of.endsWith("?") -> kotlinType(of.dropLast(1)) + "?"
            of.startsWith("[") -> "List<${kotlinType(of.drop(1).dropLast(1))}>"
            else ->
                mapOf("f64" to "Double", "i64" to "Long", "i32" to "Int", "u32" to "UInt", "bool" to "Boolean", "string" to "String", "bytes" to "ByteArray")[of]
                    ?: of
        }

    private fun default(of: JsonObject): String =
        when (val value = of.text("default")) {
            "" -> ""
            "none" -> " = null"
            "[]" -> " = listOf()"
            else -> " = $value" + if (of.text("type") == "u32") "u" else ""
        }

    /** What is missing, so that a missing thing can be planted. */
    private fun missing(surface: JsonObject): List<String> {
        val missing = mutableListOf<String>()
        fun documented(within: String, name: String, doc: String) {
            if (doc.isEmpty()) missing += "no documentation of $name"
            for (line in doc.lines()) {
                if (!within.contains(plain(line.trim().trimEnd('.')))) missing += "documentation of $name: $line"
            }
        }
        fun section(head: String): String? = source.indexOf(head).takeIf { it >= 0 }?.let { source.substring(it).substringBefore("\n}\n") }
        fun call(within: String, function: JsonObject, name: String) {
            documented(source, name, function.text("doc"))
            val arguments = function.objects("arguments").joinToString { camel(it.text("name")) + ": " + kotlinType(it.text("type")) + default(it) }
            if (listOf("fun $name($arguments)", "fun ${name}Blocking($arguments)").none { within.contains(it) }) missing += "$name($arguments)"
        }
        for (record in surface.objects("records")) {
            val name = record.text("name")
            documented(source, name, record.text("doc"))
            val section = section("data class $name (")
            for (field in record.objects("fields")) {
                // A field is written as `var` or `val`, with its default.
                val written = ": ${kotlinType(field.text("type"))}${default(field)}"
                if (section?.contains(Regex("va[lr] ${camel(field.text("name"))}" + Regex.escape(written))) != true) missing += "$name.${field.text("name")}$written"
                documented(section ?: "", "$name.${field.text("name")}", field.text("doc"))
            }
        }
        for (words in surface.objects("words")) {
            val section = section("enum class ${words.text("name")} {") ?: ""
            documented(source, words.text("name"), words.text("doc"))
            for (variant in words.getAsJsonArray("variants")) {
                val constant = variant.asJsonArray[0].asString.replace(Regex("(?<=.)([A-Z])"), "_$1").uppercase()
                if (!section.contains(Regex("\\b$constant[,;]"))) missing += "${words.text("name")}.$constant"
                // Weekdays speak for themselves.
                variant.asJsonArray[1].asString.takeIf { it.isNotEmpty() }?.let { documented(section, constant, it) }
            }
        }
        for (kind in surface.objects("errors")) {
            val section = section("sealed class WattfarerException(") ?: ""
            if (!section.contains("class ${kind.text("name")}(")) missing += kind.text("name")
            documented(section, kind.text("name"), kind.text("doc"))
            for (field in kind.objects("fields")) if (!section.contains("val ${camel(field.text("name"))}: ${kotlinType(field.text("type"))}")) missing += field.text("name")
        }
        for (function in surface.objects("functions")) call(source, function, camel(function.text("name")))
        for (listed in surface.objects("objects") + surface.objects("listeners")) {
            val name = listed.text("name")
            documented(source, name, listed.text("doc"))
            // The interface holds the methods with their defaults, the class the constructors.
            val whole = source.substringAfter("public interface $name").substringBefore("public object FfiConverterType$name")
            for (method in listed.objects("methods")) call(whole, method, camel(method.text("name")))
            for (constructor in listed.objects("constructors")) {
                if (constructor.text("name") != "new") call(whole, constructor, camel(constructor.text("name")))
                else if (!whole.contains("constructor(" + constructor.objects("arguments").joinToString { camel(it.text("name")) + ": " + kotlinType(it.text("type")) })) missing += "constructor of $name"
            }
        }
        return missing
    }

    @Test
    fun `nothing is missing`() = assertEquals(listOf<String>(), missing(surface()))

    @Test
    fun `what is missing is found`() {
        val surface = surface()
        surface.objects("functions")[0].addProperty("name", "planted")
        surface.objects("records")[0].addProperty("doc", "Planted.")
        surface.objects("functions")[1].getAsJsonArray("arguments").add(JsonParser.parseString("{\"name\": \"planted\", \"type\": \"f64\"}"))
        val request = surface.objects("records").first { it.text("name") == "ChargeRequest" }
        request.objects("fields")[1].addProperty("default", "none")
        val words = surface.objects("words")[0].getAsJsonArray("variants")
        words.add(JsonArray().apply { add(JsonPrimitive("Planted")); add(JsonPrimitive("")) })
        assertEquals(5, missing(surface).size)
        assertTrue(missing(surface).any { it.contains("Planted.") })
    }
}
