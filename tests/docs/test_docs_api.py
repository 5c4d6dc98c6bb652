"""The signatures in ``docs/api.md`` are those of the code, and nothing public is missing."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterator
from importlib import import_module

import pytest
from doc_pages import DOCS, blocks

import mtclean

Definition = ast.FunctionDef | ast.ClassDef


def documented() -> Iterator[tuple[str, Definition]]:
    for block in blocks(DOCS / "api.md"):
        if block.language == "python":
            for node in ast.parse(block.body).body:
                assert isinstance(node, Definition), f"api.md:{block.line}"
                yield block.title, node


ITEMS = list(documented())


def source_of(thing: object) -> Definition:
    assert inspect.isclass(thing) or callable(thing)
    node = ast.parse(textwrap.dedent(inspect.getsource(thing))).body[0]
    assert isinstance(node, Definition)
    return node


def signature(function: ast.FunctionDef) -> str:
    returns = ast.unparse(function.returns) if function.returns else ""
    return f"({ast.unparse(function.args)}) -> {returns}"


def members(node: ast.ClassDef) -> dict[str, str]:
    """Return the public members of a class: methods with their signature, the others with type."""
    found: dict[str, str] = {}
    for item in node.body:
        if isinstance(item, ast.AnnAssign):
            assert isinstance(item.target, ast.Name)
            value = f" = {ast.unparse(item.value)}" if item.value else ""
            found[item.target.id] = ast.unparse(item.annotation) + value
        elif isinstance(item, ast.Assign):
            assert isinstance(item.targets[0], ast.Name)
            found[item.targets[0].id] = f"= {ast.unparse(item.value)}"
        elif isinstance(item, ast.FunctionDef):
            kinds = {ast.unparse(decorator) for decorator in item.decorator_list}
            if kinds & {"property", "cached_property"}:
                assert item.returns
                found[item.name] = ast.unparse(item.returns)
            else:
                found[item.name] = signature(item)
                if item.name == "__init__":
                    found |= {n: t for n, t in attributes(item).items() if n not in found}
    is_public = {"__init__"} | {name for name in found if not name.startswith("_")}
    return {name: found[name] for name in found if name in is_public}


def attributes(initializer: ast.FunctionDef) -> dict[str, str]:
    """Return what ``__init__`` sets, with its type where an argument is kept as it is."""
    arguments = [*initializer.args.args, *initializer.args.kwonlyargs]
    types = {a.arg: ast.unparse(a.annotation) for a in arguments if a.annotation}
    found: dict[str, str] = {}
    for node in ast.walk(initializer):
        targets = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.AnnAssign):
            targets = [node.target]
        for target in targets:
            if isinstance(target, ast.Attribute):
                assert isinstance(node, ast.Assign | ast.AnnAssign)
                value = node.value
                kept = isinstance(value, ast.Name) and value.id == target.attr
                found[target.attr] = types.get(target.attr, "") if kept else ""
    return found


@pytest.mark.parametrize(("module", "node"), ITEMS, ids=[node.name for _, node in ITEMS])
def test_signature(module: str, node: Definition) -> None:
    thing = getattr(import_module(module), node.name)
    if isinstance(node, ast.FunctionDef):
        source = source_of(inspect.unwrap(thing))
        assert isinstance(source, ast.FunctionDef)
        assert signature(node) == signature(source)
        return
    source = source_of(thing)
    assert isinstance(source, ast.ClassDef)
    assert [ast.unparse(base) for base in node.bases] == [ast.unparse(b) for b in source.bases]
    shown, real = members(node), members(source)
    for name, declared in shown.items():
        assert name in real, f"{node.name}.{name} is not there"
        assert not real[name] or declared == real[name], f"{node.name}.{name}"


@pytest.mark.parametrize(("module", "node"), ITEMS, ids=[node.name for _, node in ITEMS])
def test_nothing_public_is_missing_in_a_class(module: str, node: Definition) -> None:
    if module != "mtclean" or isinstance(node, ast.FunctionDef):
        return
    source = source_of(getattr(mtclean, node.name))
    assert isinstance(source, ast.ClassDef)
    made_by_mtclean = {"Report", "Rule", "View"}
    hidden = {"__init__"} if node.name in made_by_mtclean else set()
    assert set(members(source)) - set(members(node)) - {"__slots__"} <= hidden


def test_every_public_name_is_on_the_page() -> None:
    names = {node.name for module, node in ITEMS if module == "mtclean"}
    assert names == set(mtclean.__all__) - {"__version__"}
    assert "__version__" in (DOCS / "api.md").read_text(encoding="utf-8")
