"""What a text is: documents, paragraphs, sentences, zones, edits and offsets.

Nothing here knows of rules; every offset is a code point of a Python string.
"""
