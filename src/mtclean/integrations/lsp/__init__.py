"""The language server: findings as an editor shows them, with fixes, over stdio or TCP.

It is made with pygls (the extra ``lsp``) and speaks the Language Server Protocol 3.17:
https://microsoft.github.io/language-server-protocol/
"""
