"""The workspace: files, the settings that hold for each, and how they are checked."""

from mtclean.workspace.workspace import Workspace

__all__ = ["Workspace"]
